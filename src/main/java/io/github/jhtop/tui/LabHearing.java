package io.github.jhtop.tui;

/** What news of the lab change on the screen. Pure. */
final class LabHearing {

    private LabHearing() {}

    static UiState after(LabNews news, UiState state) {
        if (news instanceof LabNews.Stock stock) {
            return state.with(to -> to.lab = to.lab.with(stock));
        }
        if (news instanceof LabNews.Reported reported) {
            UiState told = state.with(to -> to.lab = to.lab.with(reported.report()));
            return CompareHearing.after(reported.report(), told);
        }
        boolean wanted = state.tab() == Tab.LAB && !state.overlay().isOpen();
        return wanted && news instanceof LabNews.Answer answer
                ? state.with(to -> to.overlay = new Overlay.Telling(answer.title(), answer.lines()))
                : state;
    }
}

/** What was measured, judged and recorded, as one page: self-contained HTML, or Markdown; in English or Korean. */
@NullMarked
package io.github.jhtop.report;

import org.jspecify.annotations.NullMarked;

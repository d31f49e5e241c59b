# Ends a run when jhtop says so or is gone. Only what every sh has built in is used, but for the sleep.
#
#   $1  session of the run
#   $2  a sleep(1) by absolute path
#   stdin  a pipe from jhtop: the PID of the main process, then "done", which spares the rest; or the end of the file

# Puts the PIDs of the sessions $session and $main into $members; zombies, which nobody can end, and this shell are not in it.
find_members() {
  members=
  for stat in /proc/[0-9]*/stat; do
    line=
    # A name may hold newlines.
    while read -r part || [ -n "$part" ]; do line="$line $part"; done 2>/dev/null <"$stat"
    pid=${stat#/proc/} pid=${pid%/stat}
    # Behind the name: state, parent, group, session.
    set -- ${line##*)}
    if [ "$4" != "$session" ] && [ "$4" != "$main" ]; then continue; fi
    if [ "$1" = Z ] || [ "$1" = X ] || [ "$pid" = "$warden" ]; then continue; fi
    members="$members $pid"
  done
}

warden() {
  trap '' HUP INT QUIT PIPE ALRM TERM USR1 USR2 TSTP TTIN TTOU
  session=$1 sleep=$2 main=none
  read -r main
  read -r word
  if [ "$word" = done ]; then exit 0; fi
  read -r warden rest </proc/self/stat

  find_members
  kill -s TERM -- "-$session"
  for pid in $members; do kill -s TERM "$pid"; done
  for pid in $members; do kill -s CONT "$pid"; done
  for tenth in 1 2 3 4 5 6 7 8 9 10; do
    if [ -z "$members" ]; then exit 0; fi
    "$sleep" 0.1
    find_members
  done

  # Whoever is forked between two looks is found in the next one; the group, and this shell with it, ends as a whole.
  for look in 1 2 3; do
    for pid in $members; do kill -s KILL "$pid"; done
    find_members
    if [ -z "$members" ]; then break; fi
  done
  kill -s KILL -- "-$session"
}

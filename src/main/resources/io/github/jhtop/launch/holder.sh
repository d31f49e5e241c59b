# Holds a command until jhtop lets it go. Leads the session of the run and is killed once the command is forked: the command
# then is a child of jhtop, which adopts orphans. Forked by a small shell, it has no memory of jhtop's in its peak.
#
#   $1  working directory, or nothing for the present one
#   $2  a sleep(1) by absolute path
#   $3  variables that this shell has set and the command shall not have
#   $4… the command
#   3   a pipe from jhtop: a line lets the command go
#   4   a pipe to jhtop: the PIDs of warden and command
#   5   a pipe from jhtop to the warden

warden "$$" "$2" <&5 >/dev/null 2>&1 3<&- 4>&- 5<&- &
warden=$!
exec 5<&-

(
  directory=$1 added=$3
  shift 3
  if [ -n "$directory" ]; then cd "$directory" || exit 125; fi
  read -r pid rest </proc/self/stat
  echo "$warden $pid" >&4
  read -r go <&3 || exit 125
  unset -v $added
  exec "$@" 3<&- 4>&-
)

# Not the last command above, for which a shell forks nobody.
exit

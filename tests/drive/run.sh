#!/usr/bin/env bash
# Drives the real window from outside the process: a screen, a window manager, a session bus and a keychain of its own.
#
#   tests/drive/run.sh [NAME[:light|:dark]...]    all drives, or only these (the table in tests/drive/drive.py names them)
#
# DRIVE_SCHEME=light or dark shows all of them in that one. Two work side by side, each on a screen of its own; DRIVE_LANES=1
# takes them one after another.
#
# Needs .venv (python3 dev.py setup) and xvfb xauth openbox xdotool at-spi2-core gir1.2-atspi-2.0 python3-gi dbus
# gnome-keyring x11-utils scrot. Leaves screenshots in out/drive/.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec </dev/null

# The interpreter itself: a shim would look for its settings in the home folder, which moves below.
DRIVE_PYTHON=$(python3 -c 'import sys; print(sys.executable)')
home=$(mktemp -d)
trap 'rm -rf "$home" || true' EXIT
rm -rf out/drive
mkdir -p out/drive "$home/claims"

# Nothing of this machine's person takes part: no key, no settings, no keychain, no screen.
for name in $(compgen -e | grep -E '^(XDG_|ANTHROPIC_|BATCHDESK_|QT_|GTK_|WAYLAND_|DBUS_|GNOME_|KDE_|AT_SPI_)' || true); do
  unset "$name"
done
unset DISPLAY NO_AT_BRIDGE LC_ALL LANGUAGE
export DRIVE_PYTHON DRIVE_CLAIMS=$home/claims DRIVE_SUMMARY=$home/summary
export LANG=en_US.UTF-8 LC_CTYPE=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory

# lane NUMBER [NAME...]: one screen with all that belongs to it; numbers far apart, or two would look for a free one at once.
lane() {
  local own=$home/$1 server=$((100 * $1))
  shift
  mkdir -p "$own"
  mkdir -m 700 "$own/run"
  HOME=$own XDG_RUNTIME_DIR=$own/run xvfb-run -a -n "$server" -s '-screen 0 1366x768x24' \
    dbus-run-session -- bash -euo pipefail -c '
      openbox --sm-disable >"$HOME/openbox.log" 2>&1 &
      # In some containers the daemon may not start (it asks for a capability); the drive of the key page then says so.
      if printf "throwaway\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
      then export DRIVE_KEYCHAIN=1
      fi
      /usr/bin/python3 -B -u tests/drive/drive.py "$@" 2>&1' bash "$@" 2>"$own/session.log" || {
    local code=$?
    # Only now is of interest what bus and screen complained about.
    tail -n 20 "$own/session.log"
    return "$code"
  }
}

pids=() result=0
for number in $(seq 1 "${DRIVE_LANES:-2}"); do
  lane "$number" "$@" &
  pids+=($!)
done
for pid in "${pids[@]}"; do
  wait "$pid" || result=$?
done
echo
sort "$home/summary" 2>/dev/null || echo "not one drive came to its end"
exit "$result"

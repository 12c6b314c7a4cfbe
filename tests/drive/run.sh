#!/usr/bin/env bash
# Drives the real window from outside the process: a screen, a window manager, a session bus and a keychain of its own.
#
#   tests/drive/run.sh [NAME...]    all drives, or only these (python3 tests/drive/drive.py --help names them)
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
mkdir -m 700 "$home/run"
rm -rf out/drive
mkdir -p out/drive

# Nothing of this machine's person takes part: no key, no settings, no keychain, no screen.
for name in $(compgen -e | grep -E '^(XDG_|ANTHROPIC_|BATCHDESK_|QT_|GTK_|WAYLAND_|DBUS_|GNOME_|KDE_|AT_SPI_)' || true); do
  unset "$name"
done
unset DISPLAY NO_AT_BRIDGE LC_ALL LANGUAGE
export DRIVE_PYTHON HOME=$home XDG_RUNTIME_DIR=$home/run LANG=en_US.UTF-8 LC_CTYPE=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory

xvfb-run -a -s '-screen 0 1366x768x24' dbus-run-session -- bash -euo pipefail -c '
  openbox --sm-disable >"$HOME/openbox.log" 2>&1 &
  # In some containers the daemon may not start (it asks for a capability); the drive of the key page then says so.
  if printf "throwaway\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
  then export DRIVE_KEYCHAIN=1
  fi
  /usr/bin/python3 -B -u tests/drive/drive.py "$@" 2>&1' bash "$@" 2>"$home/session.log" || {
  code=$?
  # Only now is of interest what bus and screen complained about.
  tail -n 20 "$home/session.log"
  exit "$code"
}

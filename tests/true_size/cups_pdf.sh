#!/bin/sh
# Sets up CUPS-PDF in a throw-away machine (Debian or Ubuntu, as root) and measures the rules on
# what it prints. Asked for by hand, never by the tests.
set -eu
apt-get install -y -q cups printer-driver-cups-pdf >/dev/null 2>&1
runs() { lpstat -r 2>/dev/null | grep -q "is running"; }
runs || cupsd
for _ in $(seq 20); do runs && break || sleep 1; done
if ! lpstat -v PDF >/dev/null 2>&1; then
    lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
fi
exec python -m tests.true_size

#!/usr/bin/env bash
# Makes the disk image for macOS: packaging/macos/make_dmg.sh APP IMAGE [LICENCES]
#
# APP is dist/CoachDesk.app, IMAGE the file to make; the folder LICENCES is laid beside the program.
# Without more it is signed by nobody, and whoever opens it must allow it in the system's settings.
# With COACHDESK_SIGN_AS="Developer ID Application: …" in the environment everything in it is signed,
# and with COACHDESK_NOTARY_PROFILE=… as well (made by `xcrun notarytool store-credentials`) it is
# notarised by Apple. An identity lives in the keychain: no secret is ever passed here.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
app=${1%/}
image=$2
licences=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
sign_as=${COACHDESK_SIGN_AS:-}
notary=${COACHDESK_NOTARY_PROFILE:-}
if [ ! -d "$app" ]; then
    echo "There is no $app; packaging/build makes it." >&2
    exit 1
fi
if [ -n "$notary" ] && [ -z "$sign_as" ]; then
    echo "Only what is signed can be notarised: COACHDESK_SIGN_AS is missing." >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() {
    codesign --force --timestamp --sign "$sign_as" "$@"
}

notarise() { # what to send, what to fasten the ticket to
    xcrun notarytool submit "$1" --keychain-profile "$notary" --wait
    xcrun stapler staple "$2"
}

# From the inside out: a signature covers those within. Links are left as they are.
if [ -n "$sign_as" ]; then
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        while IFS= read -r -d '' library; do
            sign --options runtime "$library"
        done
    find "$app/Contents" -depth -type d -name '*.framework' -print0 |
        while IFS= read -r -d '' framework; do
            sign --options runtime "$framework"
        done
    sign --options runtime --entitlements "$here/entitlements.plist" "$app"
fi
codesign --verify --deep --strict "$app"

# A ticket in the program itself lets it start for the first time without the internet.
if [ -n "$notary" ]; then
    ditto -c -k --keepParent "$app" "$work/program.zip"
    notarise "$work/program.zip" "$app"
fi

# ditto, not cp: it keeps links and what else belongs to a program.
mkdir "$work/image"
ditto "$app" "$work/image/CoachDesk.app"
ln -s /Applications "$work/image/Applications"
if [ -n "$licences" ]; then
    cp -RL "$licences" "$work/image/Licences" # a link in it would lead nowhere
fi
rm -f "$image"
hdiutil create -volname CoachDesk -srcfolder "$work/image" -fs HFS+ -format UDZO "$image"

if [ -n "$sign_as" ]; then
    sign "$image"
fi
if [ -n "$notary" ]; then
    notarise "$image" "$image"
fi
hdiutil verify "$image"
echo "The disk image is $image"

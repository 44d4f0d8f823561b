#!/bin/sh
# Puts the certificate of a release into a keychain of its own, and the notary's credentials beside it.
# CERTIFICATE (a .p12, base64) and CERTIFICATE_PASSWORD say which; NOTARY_PROFILE, if it is set, is
# "Apple-ID team-ID app-specific-password". Never run: see packaging/README.md.
set -eu

keychain=$RUNNER_TEMP/release.keychain-db
password=$(uuidgen)
certificate=$RUNNER_TEMP/certificate.p12
trap 'rm -f "$certificate"' EXIT

security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
(umask 077 && printf %s "$CERTIFICATE" | base64 --decode > "$certificate")
security import "$certificate" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
if [ -n "${NOTARY_PROFILE:-}" ]; then
    # shellcheck disable=SC2086 # three words
    set -- $NOTARY_PROFILE
    xcrun notarytool store-credentials productai --keychain "$keychain" \
        --apple-id "$1" --team-id "$2" --password "$3"
fi

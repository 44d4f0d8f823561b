#!/bin/sh
# Installs ProductAI Desktop @VERSION@ for one person, without root; the program follows this text.
set -eu

version=@VERSION@
needed_glibc=@GLIBC@
needed_kilobytes=@KILOBYTES@
payload_bytes=@BYTES@
payload_sum=@SHA256@

target=
quiet=
uninstall=
data=${XDG_DATA_HOME:-$HOME/.local/share}
commands=$HOME/.local/bin

usage() {
    cat <<EOF
usage: sh ${0##*/} [--target DIR] [--quiet] [--uninstall]

Installs ProductAI Desktop $version for you alone, without root.

  --target DIR  folder of the program; default: $data/productai-desktop-app
  --quiet       say nothing unless something is wrong
  --uninstall   remove it; your settings, edits and photos stay
EOF
}

say() {
    [ -n "$quiet" ] || printf '%s\n' "$*"
}

refuse() {
    printf '%s\n' "$*" >&2
    exit 1
}

while [ $# -gt 0 ]; do
    case $1 in
        --target) [ $# -gt 1 ] || { usage >&2; exit 2; }; target=$2; shift ;;
        --target=*) target=${1#--target=} ;;
        --quiet) quiet=yes ;;
        --uninstall) uninstall=yes ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

target=${target:-$data/productai-desktop-app}
case $target in
    /*) ;;
    *) target=$PWD/$target ;;
esac
while [ "${target%/}" != "$target" ]; do target=${target%/}; done
[ -n "$target" ] || refuse "The root of the system is no place for the program."

running() { # whether somebody uses the program of $target
    readlink /proc/[0-9]*/exe 2>/dev/null |
        grep -qxF -- "$(cd "$target" 2>/dev/null && pwd -P)/productai-desktop"
}

if [ -n "$uninstall" ]; then
    [ -f "$target/uninstall.sh" ] || refuse "ProductAI Desktop is not installed in $target."
    [ -z "$quiet" ] || exec sh "$target/uninstall.sh" --quiet
    exec sh "$target/uninstall.sh"
fi

# Does it fit?
[ "$(uname -s)" = Linux ] && [ "$(uname -m)" = x86_64 ] ||
    refuse "This is for Linux on x86_64; this computer is $(uname -s) on $(uname -m)."
glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null || true)
glibc=${glibc#glibc }
[ -n "$glibc" ] ||
    refuse "ProductAI Desktop needs the GNU C library (glibc) $needed_glibc or newer; this system has another one."
oldest=$(printf '%s\n%s\n' "$glibc" "$needed_glibc" | sort -t . -k 1,1n -k 2,2n | head -n 1)
[ "$oldest" = "$needed_glibc" ] ||
    refuse "ProductAI Desktop needs glibc $needed_glibc or newer (Debian 12, Ubuntu 22.04, Fedora 36); this system has $glibc."
for tool in tar xz sha256sum df; do
    command -v "$tool" >/dev/null || refuse "Please install $tool first: it unpacks the program."
done
if [ -e "$target" ] && [ ! -f "$target/uninstall.sh" ] && [ -n "$(ls -A "$target")" ]; then
    refuse "$target holds something else. Choose another folder with --target."
fi
! running || refuse "ProductAI Desktop is running. Close it and try again; edits that are under way are not lost."

payload() {
    tail -c "$payload_bytes" "$0"
}

say "Checking the file …"
[ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$payload_sum" ] ||
    refuse "This file is damaged or was not downloaded in whole. Please download it again."

# What is made outside of the program's folder is listed; an upgrade goes on with the earlier lists.
made=
lists=$(mktemp -d)
tidy() {
    if [ -d "$made/old" ] && [ ! -e "$target" ]; then mv "$made/old" "$target"; fi
    rm -rf "$made"
    if [ -f "$lists/installed-folders" ]; then # it was not installed
        sort -r "$lists/installed-folders" | while IFS= read -r folder; do
            rmdir "$folder" 2>/dev/null || :
        done
    fi
    rm -rf "$lists"
}
trap tidy EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
for list in installed-files installed-folders; do
    if [ -f "$target/$list" ]; then cp "$target/$list" "$lists/$list"; else : >"$lists/$list"; fi
done

note() { # LIST PATH
    grep -qxF -- "$2" "$lists/$1" || printf '%s\n' "$2" >>"$lists/$1"
}

make_folder() { # PATH, with those that it is in
    [ -d "$1" ] && return
    make_folder "$(dirname "$1")"
    mkdir "$1" || refuse "$1 cannot be made."
    note installed-folders "$1"
}

# Unpack beside the target, so that the old program is there until the new one is.
parent=$(dirname "$target")
make_folder "$parent"
[ -w "$parent" ] || refuse "$parent cannot be written to. Choose another folder with --target."
free=$(df -Pk "$parent" | awk 'NR == 2 { print $4 }')
[ "$free" -ge "$needed_kilobytes" ] ||
    refuse "The program needs $((needed_kilobytes / 1000)) MB, but $parent has $((free / 1000)) MB left."
made=$(mktemp -d "$target.new-XXXXXX")
chmod 755 "$made"
printf '#!/bin/sh\nexit 0\n' >"$made/try"
chmod 755 "$made/try"
"$made/try" 2>/dev/null ||
    refuse "Programs cannot be started from $parent (it is mounted with noexec). Choose another folder with --target."
rm "$made/try"
say "Unpacking …"
payload | xz -dc | tar -x -f - -C "$made" --no-same-owner
started=$("$made/program/productai" --version 2>&1) ||
    refuse "The program does not start on this system:
$started"

for file in $(cd "$made/share" && find . -type f | sed 's|^\./||'); do
    make_folder "$data/$(dirname "$file")"
    cp -f "$made/share/$file" "$data/$file"
    note installed-files "$data/$file"
done
entry=$data/applications/productai-desktop.desktop
quoted=$(printf '%s' "$target/productai-desktop" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g; s/[&|]/\\&/g')
sed "s|^Exec=productai-desktop|Exec=\"$quoted\"|" "$made/share/applications/productai-desktop.desktop" >"$entry"

make_folder "$commands"
for name in productai-desktop productai; do
    link=$commands/$name
    if [ -e "$link" ] && [ ! -L "$link" ]; then
        say "$link is a file of yours and stays; start $target/$name instead."
    else
        ln -sfn "$target/$name" "$link"
        note installed-files "$link"
    fi
done

mv "$made/uninstall.sh" "$lists/installed-files" "$lists/installed-folders" "$made/program"
if [ -e "$target" ]; then
    say "Replacing the program in $target …"
    [ ! -e "$target/portable" ] || mv "$target/portable" "$made/program/portable"
    mv "$target" "$made/old"
fi
mv "$made/program" "$target"
rm -rf "$made"
update-desktop-database "$data/applications" 2>/dev/null || :
touch -c "$data/icons/hicolor"

missing=$(ldd "$target/_internal/PySide6/Qt/lib/libQt6Gui.so.6" "$target/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" \
    2>/dev/null | awk '/not found/ && $1 ~ /^lib/ { print $1 }' | sort -u | grep -v "^libQt6\|^libicu" || :)
for library in $missing; do
    [ -e "$target/_internal/$library" ] ||
        printf '%s\n' "The window needs $library, which this system lacks: please install it." >&2
done

say "ProductAI Desktop $version is installed in $target."
say "Start it from the menu, or by productai-desktop and, in a terminal, productai."
case :$PATH: in
    *:"$commands":*) ;;
    *) say "Your PATH does not name $commands yet; most systems add it at the next login." ;;
esac
say "To remove it: sh $target/uninstall.sh"
exit 0

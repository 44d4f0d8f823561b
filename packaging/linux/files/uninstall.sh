#!/bin/sh
# Removes the ProductAI Desktop that lies beside this file. Settings, edits and photos stay.
set -eu

quiet=
[ "${1-}" != --quiet ] || quiet=yes
target=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
settings=${XDG_CONFIG_HOME:-$HOME/.config}

say() {
    [ -n "$quiet" ] || printf '%s\n' "$*"
}

[ -f "$target/installed-files" ] || {
    printf '%s\n' "$target holds no installed ProductAI Desktop." >&2
    exit 1
}
if readlink /proc/[0-9]*/exe 2>/dev/null | grep -qxF -- "$target/productai-desktop"; then
    printf '%s\n' "ProductAI Desktop is running. Close it and try again; edits that are under way are not lost." >&2
    exit 1
fi
while IFS= read -r file; do
    if [ -L "$file" ]; then # another program may have taken the name meanwhile
        case $(readlink "$file") in
            "$target"/*) rm -f "$file" ;;
        esac
    else
        rm -f "$file"
    fi
done <"$target/installed-files"
if [ -d "$data/applications" ]; then
    update-desktop-database "$data/applications" 2>/dev/null || :
    others=$(find "$data/applications" -name '*.desktop' | head -n 1)
    [ -n "$others" ] || rm -f "$data/applications/mimeinfo.cache"
fi
folders=$(sort -r "$target/installed-folders")
for part in "$target"/* "$target"/.[!.]*; do
    case ${part##*/} in
        portable | '*' | '.[!.]*') ;;
        *) rm -rf "$part" ;;
    esac
done
rmdir "$target" 2>/dev/null || :
# the innermost first; a folder that holds something of others stays
printf '%s\n' "$folders" | while IFS= read -r folder; do
    rmdir "$folder" 2>/dev/null || :
done

say "ProductAI Desktop is removed."
for kept in "$target/portable" "$data/productai-desktop" "$settings/productai-desktop"; do
    [ ! -e "$kept" ] || say "Your own data stay in $kept; remove the folder if you want them gone."
done
exit 0

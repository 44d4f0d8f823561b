"""XMP packets: read within bounds, merged without losing what others wrote, and written.

ISO 16684-1, section 7, is what of RDF an XMP packet may use. A packet is untrusted: a document
type, and with it every entity of one's own, is refused, as are depth and size beyond bounds.
"""

import codecs
import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Self
from xml.etree.ElementTree import Element, SubElement, TreeBuilder
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

#: longer packets are not read; the history that image programs keep is at most a tenth of it
MOST_BYTES = 4_000_000
_MOST_DEPTH = 60
_MOST_ELEMENTS = 100_000

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
IPTC_EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
TIFF = "http://ns.adobe.com/tiff/1.0/"
XMP = "http://ns.adobe.com/xap/1.0/"
RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
DC_TERMS = "http://purl.org/dc/terms/"
META = "adobe:ns:meta/"
_XML = "http://www.w3.org/XML/1998/namespace"

_PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        META: "x",
        RDF: "rdf",
        DC: "dc",
        IPTC_EXT: "Iptc4xmpExt",
        PHOTOSHOP: "photoshop",
        TIFF: "tiff",
        XMP: "xmp",
        RIGHTS: "xmpRights",
        DC_TERMS: "dcterms",
        _XML: "xml",
    }
)
_DESCRIPTION, _LI = f"{{{RDF}}}Description", f"{{{RDF}}}li"
_ARRAYS = tuple(f"{{{RDF}}}{kind}" for kind in ("Alt", "Bag", "Seq"))
_ABOUT, _RESOURCE, _LANG = f"{{{RDF}}}about", f"{{{RDF}}}resource", f"{{{_XML}}}lang"
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_BREAK = "\n    "

#: what XML 1.0 has no place for
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def named(namespace: str, name: str) -> str:
    """A property's name as this module takes it."""
    return f"{{{namespace}}}{name}"


class Packet:
    """One XMP packet: what it says, and what is added to it."""

    def __init__(self, root: Element, prefixes: Mapping[str, str]) -> None:
        self._root = root
        #: by namespace
        self._prefixes = dict(prefixes)
        self._rdf = next(root.iter(f"{{{RDF}}}RDF"))

    @classmethod
    def empty(cls) -> Self:
        root = Element(f"{{{META}}}xmpmeta")
        SubElement(root, f"{{{RDF}}}RDF")
        return cls(root, {})

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Raises ValueError for what is no XMP packet, or beyond bounds."""
        if len(data) > MOST_BYTES:
            raise ValueError("the XMP packet is too long")
        root, prefixes = _parsed(_text(data))
        if next(root.iter(f"{{{RDF}}}RDF"), None) is None:
            raise ValueError("the XMP packet has no rdf:RDF")
        return cls(root, prefixes)

    def values(self, name: str) -> list[str]:
        """All values of a property, in their order; of a text in several languages, each."""
        return [text for _, text in self._entries(name)]

    def text(self, name: str) -> str:
        """The value of a property, in no particular language where there is a choice."""
        entries = self._entries(name)
        default = (text for lang, text in entries if lang == "x-default")
        return next(default, entries[0][1] if entries else "")

    def names(self) -> list[str]:
        """Every property there is, once."""
        found = dict.fromkeys(attribute for one in self._descriptions() for attribute in one.attrib)
        found.update(dict.fromkeys(child.tag for one in self._descriptions() for child in one))
        return [name for name in found if not name.startswith((f"{{{RDF}}}", f"{{{_XML}}}"))]

    def set_text(self, name: str, value: str) -> None:
        """Makes a plain value the only one of a property."""
        self._new(name).text = clean(value)

    def set_list(self, name: str, kind: str, values: Sequence[str]) -> None:
        """Makes these the values of a property; `kind` is "Bag" or "Seq"."""
        array = SubElement(self._new(name), f"{{{RDF}}}{kind}")
        for value in values:
            SubElement(array, _LI).text = clean(value)

    def set_alternative(self, name: str, value: str) -> None:
        """Makes this the text of a property that may stand in several languages."""
        array = SubElement(self._new(name), f"{{{RDF}}}Alt")
        SubElement(array, _LI, {_LANG: "x-default"}).text = clean(value)

    def written(self) -> bytes:
        """The packet as UTF-8, with its wrapper."""
        pieces = [_HEAD]
        _write(self._root, self._prefixes, {_XML: "xml"}, pieces)
        return ("".join(pieces) + _TAIL).encode()

    def _descriptions(self) -> Iterator[Element]:
        return (child for child in self._rdf if child.tag == _DESCRIPTION)

    def _entries(self, name: str) -> list[tuple[str, str]]:
        entries: list[tuple[str, str]] = []
        for description in self._descriptions():
            if name in description.attrib:
                entries.append(("", description.attrib[name].strip()))
            for child in description:
                if child.tag == name:
                    entries += _values(child)
        return [(lang, text) for lang, text in entries if text]

    def _new(self, name: str) -> Element:
        """An empty element for a property, in place of all there were."""
        for description in self._descriptions():
            description.attrib.pop(name, None)
            for child in [one for one in description if one.tag == name]:
                description.remove(child)
        home = next(self._descriptions(), None)
        if home is None:
            home = SubElement(self._rdf, _DESCRIPTION, {_ABOUT: ""})
        made = SubElement(home, name)
        made.tail = _BREAK
        return made


def clean(text: str) -> str:
    """A text without the signs that XML cannot hold."""
    return _NO_XML.sub("", text)


def _values(element: Element) -> list[tuple[str, str]]:
    """Language and text of each value of a property's element."""
    if _RESOURCE in element.attrib:
        return [("", element.attrib[_RESOURCE].strip())]
    array = next((child for child in element if child.tag in _ARRAYS), None)
    if array is None:
        return [("", _plain(element))]
    return [
        (li.attrib.get(_LANG, "").lower(), li.attrib.get(_RESOURCE, _plain(li)))
        for li in array
        if li.tag == _LI
    ]


def _plain(element: Element) -> str:
    """The text of a value; of one with qualifiers, its rdf:value."""
    value = next(element.iter(f"{{{RDF}}}value"), element)
    return (value.text or "").strip()


def _text(data: bytes) -> str:
    """A packet as text from its first "<" on, in whichever encoding it is.

    Old programs wrote Latin-1 into packets that claim to be UTF-8.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"<\0\0\0", "utf-32-le"),
        (b"\0\0\0<", "utf-32-be"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if data.startswith(mark):
            text = data.decode(encoding, "replace")
            break
    else:
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    text = _NO_XML.sub("", text)
    end = text.rfind(">")
    return text[max(0, text.find("<")) : end + 1]


def _parsed(text: str) -> tuple[Element, dict[str, str]]:
    """The root, and the prefixes that the packet itself uses."""
    builder = TreeBuilder()
    prefixes: dict[str, str] = {}
    depth = count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > _MOST_DEPTH or count > _MOST_ELEMENTS:
            raise ValueError("the XMP packet is too deep or too long")
        builder.start(_braced(name), {_braced(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_braced(name))

    def prefix(name: str | None, uri: str | None) -> None:
        if name and uri and name not in prefixes.values():
            prefixes.setdefault(uri, name)

    def refuse(*_: object) -> None:
        raise ValueError("the XMP packet has a document type")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartNamespaceDeclHandler = prefix
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text, True)
        return builder.close(), prefixes
    except (expat.ExpatError, AssertionError) as error:
        raise ValueError(f"the XMP packet is broken: {error}") from error


def _braced(name: str) -> str:
    uri, space, local = name.rpartition(" ")
    return f"{{{uri}}}{local}" if space else local


def _write(
    element: Element, wanted: Mapping[str, str], scope: Mapping[str, str], pieces: list[str]
) -> None:
    """Writes an element; `scope` holds the prefixes that are declared around it."""
    inside = element.iter() if element.tag == _DESCRIPTION else (element,)
    names = (name for one in inside for name in (one.tag, *one.attrib))
    used = dict.fromkeys(name[1:].partition("}")[0] for name in names if name.startswith("{"))
    here = dict(scope)
    declared = ""
    for uri in used:
        if uri not in here:
            here[uri] = _prefix(uri, wanted, set(here.values()))
            declared += f" xmlns:{here[uri]}={quoteattr(uri)}"
    tag = _short(element.tag, here)
    attributes = "".join(
        f" {_short(name, here)}={_quoted(value)}" for name, value in element.attrib.items()
    )
    pieces.append(f"<{tag}{attributes}{declared}")
    if not len(element) and not element.text:
        pieces.append("/>")
    else:
        pieces.append(">" + _escaped(element.text))
        for child in element:
            _write(child, wanted, here, pieces)
            pieces.append(_escaped(child.tail))
        pieces.append(f"</{tag}>")


def _prefix(uri: str, wanted: Mapping[str, str], taken: set[str]) -> str:
    first = _PREFIXES.get(uri) or wanted.get(uri) or "ns"
    name, number = first, 1
    while name in taken:
        number += 1
        name = f"{first}{number}"
    return name


def _short(name: str, scope: Mapping[str, str]) -> str:
    if not name.startswith("{"):
        return name
    uri, _, local = name[1:].partition("}")
    return f"{scope[uri]}:{local}"


def _escaped(text: str | None) -> str:
    return escape(text or "", {"\r": "&#13;"})


def _quoted(text: str) -> str:
    return quoteattr(text, {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})

"""Cells of a workbook as a person sees them: numbers, dates and times in their formats.

Only formats that matter for lists are followed: fixed digits such as `00000`, decimals, percent,
literal texts, dates. Of any other the plain value is taken.
"""

import re
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

#: one part of a number format: a quoted or escaped text, a condition or colour, a space, a digit …
_PARTS = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|([0#])|([.,%])|(.)', re.DOTALL)
#: one part of a date format
_DATE_PARTS = re.compile(
    r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|(AM/PM|A/P|yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s)|(.)',
    re.IGNORECASE | re.DOTALL,
)
#: the formats that follow the language of the computer; here as ISO 8601 has it
_LOCAL_DATES = frozenset({"mm-dd-yy", "m/d/yy", "m/d/yy h:mm"})
#: texts that stand between digits without a meaning of their own
_PLAIN_LITERALS = frozenset("-+ ():!^&'~{}<>=$€£")


def shown(value: object, number_format: str) -> str:
    """The text of a cell. `value` is what openpyxl makes of it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float | Decimal):
        return _number(value, number_format or "General")
    if isinstance(value, datetime | date | time):
        return _moment(value, number_format)
    return str(value)


def _number(value: float | Decimal, number_format: str) -> str:
    plain = _plain(value)
    sections = _sections(number_format)
    negative = plain.startswith("-")
    # of two sections the second is for negative numbers, and says itself how their sign looks
    section = sections[1] if negative and len(sections) > 1 and sections[1] else sections[0]
    formatted = _formatted(Decimal(plain).copy_abs(), section)
    if formatted is None:
        return plain
    signed = negative and section is sections[0]
    return f"-{formatted}" if signed else formatted


def _plain(value: float | Decimal) -> str:
    """All digits that a spreadsheet keeps, never as 4.0E+12; 12.0 is 12."""
    if isinstance(value, int):
        return str(value)
    try:
        digits = format(Decimal(f"{value:.15g}"), "f")
    except InvalidOperation:  # infinite, or no number
        return str(value)
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _sections(number_format: str) -> list[str]:
    """A format's parts for positive numbers, negative ones and so on."""
    parts = re.findall(r'(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;)', number_format)
    return parts or ["General"]


def _formatted(value: Decimal, section: str) -> str | None:
    """An absolute number in a section of a format; None for a format that is not followed."""
    tokens: list[tuple[str, str]] = []
    for match in _PARTS.finditer(section):
        quoted, escaped, digit, sign, other = match.groups()
        if quoted is not None or escaped is not None:
            tokens.append(("text", quoted if quoted is not None else escaped))
        elif digit:
            tokens.append(("digit", digit))
        elif sign:
            tokens.append((sign, sign))
        elif other:
            if other not in _PLAIN_LITERALS:
                return None
            tokens.append(("text", other))
    kinds = [kind for kind, _ in tokens]
    if "digit" not in kinds or kinds.count(".") > 1:
        return None
    if "%" in kinds:
        value *= 100
    point = kinds.index(".") if "." in kinds else len(tokens)
    return _with_digits(value, tokens[:point], tokens[point + 1 :])


def _with_digits(
    value: Decimal, whole: list[tuple[str, str]], part: list[tuple[str, str]]
) -> str | None:
    """The digits of a number in the places of a format."""
    places = sum(1 for kind, _ in part if kind == "digit")
    if places > 30 or len(whole) > 60:
        return None
    try:
        text = format(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP), "f")
    except InvalidOperation:  # more digits than any spreadsheet keeps
        return None
    before, _, after = text.partition(".")
    left = list(before if before != "0" else "")
    done: list[str] = []
    digits = [n for n, (kind, _) in enumerate(whole) if kind == "digit"]
    for number in range(len(whole) - 1, -1, -1):
        kind, sign = whole[number]
        if kind == "digit":
            if left:
                done.append(left.pop())
            elif sign == "0":
                done.append("0")
            if number == digits[0]:
                done += reversed(left)
        elif kind in ("text", "%"):
            done.append(sign)
    return "".join(reversed(done)) + _decimals(after, part)


def _decimals(after: str, part: list[tuple[str, str]]) -> str:
    """The decimals of a format with their point; those that need not be there are left out."""
    optional = [sign for kind, sign in part if kind == "digit"]
    digits = list(after)
    while optional and optional[-1] == "#" and digits and digits[-1] == "0":
        optional.pop()
        digits.pop()
    text = "".join(sign for kind, sign in part if kind in ("text", "%"))
    return (f".{''.join(digits)}" if digits else "") + text


def _moment(value: date | time, number_format: str) -> str:
    """A date or time in its format; names of days and months would need a language."""
    section = _sections(number_format)[0] if number_format else ""
    if section.lower() in _LOCAL_DATES or not section:
        return _iso(value)
    done: list[str] = []
    after_hours = False
    for match in _DATE_PARTS.finditer(section):
        quoted, escaped, token, other = match.groups()
        if token:
            text = _date_part(value, token.lower(), after_hours)
            if text is None:
                return _iso(value)
            after_hours = token.lower() in ("h", "hh")
            done.append(text)
        else:
            done.append(next((text for text in (quoted, escaped, other) if text is not None), ""))
    return "".join(done).strip()


def _date_part(value: date | time, token: str, after_hours: bool) -> str | None:
    """One part of a date; `m` means minutes after hours. None for what is not followed."""
    hour = getattr(value, "hour", 0)
    minute, second = getattr(value, "minute", 0), getattr(value, "second", 0)
    parts = {"h": f"{hour}", "hh": f"{hour:02}", "s": f"{second}", "ss": f"{second:02}"}
    if after_hours:
        parts |= {"m": f"{minute}", "mm": f"{minute:02}"}
    elif not isinstance(value, time):
        parts |= {"m": f"{value.month}", "mm": f"{value.month:02}"}
    if not isinstance(value, time):
        parts |= {
            "d": f"{value.day}",
            "dd": f"{value.day:02}",
            "yy": f"{value.year % 100:02}",
            "yyyy": f"{value.year:04}",
        }
    return parts.get(token)


def _iso(value: date | time) -> str:
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return value.isoformat()

"""Case reference: what the clinic calls the case, never the patient's name."""

from __future__ import annotations

HINT = "This looks like a name. Use a number or a code that only your clinic can resolve."
_TITLES = {"mr", "mrs", "ms", "mx", "miss", "dr", "prof", "herr", "frau", "mme", "m"}


def case_reference_hint(reference: str) -> str:
    """A sentence to show beside the field, or the empty string: nothing is refused for it.

    Two words or more, all of letters, begun with capitals, or one behind a title, look like a name.
    """
    words = [word.strip(".,;:'’") for word in reference.replace(",", " ").split()]
    words = [word for word in words if word]
    if any(character.isdigit() for character in reference) or len(words) < 2:
        return ""
    titled = words[0].casefold() in _TITLES
    names = [word for word in words if word.replace("-", "").replace("’", "").isalpha()]
    capital = [word for word in names if word[0].isupper() and not word.isupper()]
    return HINT if titled or (len(names) == len(words) and len(capital) == len(words)) else ""

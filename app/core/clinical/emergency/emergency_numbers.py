"""Emergency numbers of countries, for the cards; a ship or a clinic may have one of its own."""

from __future__ import annotations

# The number that reaches an ambulance. Where a country has several, the one its authorities give
# first; 112 reaches help from mobile phones nearly everywhere.
BY_COUNTRY = {
    "AR": "107", "AT": "144", "AU": "000", "BD": "999", "BE": "112", "BR": "192", "CA": "911",
    "CH": "144", "CL": "131", "CN": "120", "CO": "123", "CY": "112", "CZ": "155", "DE": "112",
    "DK": "112", "EG": "123", "ES": "112", "FI": "112", "FR": "15", "GB": "999", "GH": "112",
    "GR": "166", "HK": "999", "HU": "104", "ID": "119", "IE": "112", "IL": "101", "IN": "112",
    "IS": "112", "IT": "112", "JP": "119", "KE": "999", "KR": "119", "LK": "1990", "MX": "911",
    "MY": "999", "NG": "112", "NL": "112", "NO": "113", "NP": "102", "NZ": "111", "PH": "911",
    "PK": "1122", "PL": "112", "PT": "112", "RO": "112", "RU": "103", "SA": "997", "SE": "112",
    "SG": "995", "TH": "1669", "TR": "112", "TW": "119", "TZ": "112", "UA": "103", "UG": "999",
    "US": "911", "VN": "115", "ZA": "10177", "ZW": "994",
}  # fmt: skip
ELSEWHERE = "112"
# What the settings offer; another may be typed.
OFFERED = ("112", "911", "999", "000", "111", "108", "119", "15", "144", "995")


def emergency_number(chosen: str, locale: str) -> str:
    """The chosen one; without one that of the locale's country (`en_GB.UTF-8`), else 112."""
    if chosen.strip():
        return chosen.strip()
    _, _, region = locale.partition("_")
    return BY_COUNTRY.get(region[:2].upper(), ELSEWHERE)

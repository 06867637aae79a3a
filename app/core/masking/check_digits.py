"""Check digits of national numbers. They raise confidence where a number has no label; one that
fails is masked all the same where it has one.

Sources: NHS Data Dictionary (NHS NUMBER); INSEE (NIR, key = 97 - number mod 97); Receita Federal
(CPF); DATASUS (CNS, weights 15 to 1); GKV (Krankenversichertennummer); Ministerio del Interior
(DNI, NIE); Agenzia delle Entrate (codice fiscale, by its form); RvIG (BSN, eleven test);
Services Australia (Medicare card); Manatū Hauora (NHI, HISO 10046); ISO 13616 (IBAN);
ISO/IEC 7812 (Luhn).
"""

from __future__ import annotations

_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def is_nhs_number(digits: str) -> bool:
    """Ten digits, weights 10 to 2, modulo 11; a check of 10 is never issued."""
    if len(digits) != 10:
        return False
    check = 11 - _weighted(digits[:9], range(10, 1, -1)) % 11
    return check != 10 and check % 11 == int(digits[9])


def is_nir(digits: str) -> bool:
    """Thirteen digits and a key of two (Corsica's letters are not looked at)."""
    return len(digits) == 15 and int(digits[13:]) == 97 - int(digits[:13]) % 97


def is_cpf(digits: str) -> bool:
    """Eleven digits, the last two by modulo 11; all the same digit is none."""
    if len(digits) != 11 or len(set(digits)) == 1:
        return False
    for length in (9, 10):
        check = _weighted(digits[:length], range(length + 1, 1, -1)) * 10 % 11 % 10
        if check != int(digits[length]):
            return False
    return True


def is_cns(digits: str) -> bool:
    """Fifteen digits whose weighted sum is a multiple of 11."""
    return (
        len(digits) == 15 and digits[0] in "12789" and _weighted(digits, range(15, 0, -1)) % 11 == 0
    )


def is_kvnr(written: str) -> bool:
    """A letter and nine digits: the letter as two digits, doubled in turn, sum of digits mod 10."""
    if len(written) != 10 or not written[0].isalpha() or not written[1:].isdigit():
        return False
    digits = f"{ord(written[0].upper()) - 64:02d}{written[1:9]}"
    products = (int(digit) * (1 + place % 2) for place, digit in enumerate(digits))
    return sum(each // 10 + each % 10 for each in products) % 10 == int(written[9])


def is_dni(written: str) -> bool:
    """Eight digits and the letter by modulo 23; a NIE has X, Y or Z for the first digit."""
    number = written[:-1].upper().translate(str.maketrans("XYZ", "012"))
    return (
        len(written) == 9
        and number.isdigit()
        and _DNI_LETTERS[int(number) % 23] == written[-1].upper()
    )


def is_bsn(digits: str) -> bool:
    """Nine digits, weights 9 to 2 and -1, a multiple of 11."""
    return (
        len(digits) == 9
        and digits != "0" * 9
        and _weighted(digits, [*range(9, 1, -1), -1]) % 11 == 0
    )


def is_medicare_au(digits: str) -> bool:
    """Ten or eleven digits, the first 2 to 6, the ninth by weights 1, 3, 7, 9 modulo 10."""
    if len(digits) not in (10, 11) or digits[0] not in "23456":
        return False
    return _weighted(digits[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(digits[8])


def is_nhi(written: str) -> bool:
    """Three letters and four digits, the last by modulo 11, or two digits and two letters."""
    upper = written.upper()
    if len(upper) != 7 or any(letter not in _NHI_LETTERS for letter in upper[:3]):
        return False
    if upper[3:5].isdigit() and upper[5:].isalpha():
        return True
    if not upper[3:].isdigit():
        return False
    values = [_NHI_LETTERS.index(letter) + 1 for letter in upper[:3]] + [
        int(each) for each in upper[3:6]
    ]
    total = sum(value * weight for value, weight in zip(values, range(7, 1, -1), strict=True)) % 11
    return total != 0 and (11 - total) % 10 == int(upper[6])


def is_iban(written: str) -> bool:
    """Letters as numbers, the first four at the end, modulo 97 is 1."""
    moved = written[4:] + written[:4]
    if not 15 <= len(written) <= 34 or not moved.isalnum() or not moved.isascii():
        return False
    return int("".join(str(int(each, 36)) for each in moved)) % 97 == 1


def has_luhn(digits: str) -> bool:
    """Cards, IMEI, NPI without its prefix."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value // 10 + value % 10
    return len(digits) >= 13 and total % 10 == 0


def _weighted(digits: str, weights: range | list[int] | tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))

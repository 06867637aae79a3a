"""No sign of a dose, unit, operator or allele is taken for a mark of Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering.blocks import Heading, List, Paragraph, Quotation
from app.core.rendering.parser import parse
from app.core.rendering.plain import to_plain

AS_WRITTEN = [
    # products and powers
    "Dose: 5*2*3 mg", "8547*47854*744574*4", "2*10^9/L", "5**2", "2**3**2", "(2)*(3)*(4)",
    "5*(2+3)*4", "5 *2* 3 mg", "5* 2 *3 mg", "0.5*.5*2", "70kg*0.5*2", "k*t*2", "10%*5*2",
    "10⁹*2*3", "5*体重*3", "½*2*3", "BSA*375*0.8 mg/m²",
    # alleles
    "HLA-B*57:01 and HLA-B*15:02", "HLA-A*02:01:01", "CYP2C19*2/*17", "*1/*2", "*1/*2 or *3/*4",
    "CYP2D6*4/*41*", "HLA *57:01 and HLA *58:01*", "TPMT*3A and TPMT*3C", "CYP2C9*2, CYP2C9*3",
    "DPYD*2A*", "UGT1A1*28/*28 *genotype",
    "2**3 = 8", "BMI = kg/m**2", "12.5**and 13.1** p<0.05", "**B12**300 pg/mL", "*Aspirin*300 mg",
    "**x**2 = 4", "**weight/height**2 is", "**p=5**see", "a__b__c", "__init__5", "**Day 1**give",
    # higher and lower, but not whole
    "a<sup>2", "10</sup>", "<sub></sub>", "<sup>a<b</sup>", "<sup>a</sub>",
    # comparisons
    ">38 °C is fever", "> 38 °C", ">=38", ">= 38", ">≥38", ">.5", "> .5 mg", "> -2 SD", ">+2",
    "> ~40", "> ≈ 40", ">$5", "> €5", ">½", ">>5", ">> 5", ">ULN", ">3×ULN", ">38 °C\n>39 °C",
    "Fever\n>38 °C\nor\n> 40", ">", "5\n>\n3", "<5 mg", "a<b and c>d", "<5>", "<mg:5>",
    ">\xa038 °C", ">\u202f5 mg", ">\u200938 °C", "> \u200938 °C", "> ٣٨ °C", "> ３８ °C",
    ">\u200b38",
    "<target>", "K+ <3.5, p<0.05", "<!-- 5 mg -->", "</b>", "≥5 ≤6 ±7",
    # at a line's start
    "-5", "+5 mg", "−5 °C", "– 5", "#1 priority", "#1", "#", "##", "#word", "~5 mg to ~10 mg",
    "05. May", "5\n=\n3", "5\n-\n3", "1.5 mg", "1.5. x", "5) x)", "|x| = 5", "||", "|x|\n|5|",
    # what Markdown would make links, notes or definitions of
    "[1]: https://doi.org/10.1/x", "[2]: GISSI", "m [1].", "[^1]", "[^1]: 5 mg", "[3.5](5.0)",
    "[5 mg](10 mg)", "[a][b]", "[ ] ECG", "[x] Troponin", "[5](10)", "![5](6)", "(5)[6]",
    # prices and formulas
    "$5 to $10", "$x^2$", "$a_1*b*c$", "$$x_1*2*3$$", "5$", r"\( x^2 \)", r"\(a*b*c\)",
    r"10\,000 IU, 5\,mg, 2\;g, 3\:mL, 4\!x",
    r"\[ CrCl = \frac{(140-a)*w*k}{72} \]", r"\(5", r"\[6", "\\[\nx\n- 5\n= 6\n\\]",
    "$$\nx\n- 5\n$$",
    r"\begin{cases} 5*2*3 & x<5 \\ 6 & x>5 \end{cases}",
    "\\begin{align*}\na &= 5 \\\\\n- 3\n\\end{align*}", r"\begin{x} 5",
    # stars and lines that mean something themselves
    "(*) unlicensed, (*) off label", '"*" means p<0.05, "**" p<0.01', "‘*’ one, ‘**’ two",
    "95%*, 90%*, 80%*", "(n=5)*, (n=6)*; (n=7)**.", "5%*-6%*", "(5)*–(6)*", "[5]*, [6]*",
    "* p<0.05\n** p<0.01\n*** p<0.001", "Evidence: ****/*****", "(**), (***)", "|*|*|",
    "(_) yes (_) no", "[_] yes [_] no", "BP ____/____ mmHg", "BP:____/____mmHg",
    "Name: ______ DOB: ____/____/____", "__-__-____", "Given ____/5 mg/____", "$____.__",
    # within words, and others
    "a_b_c", "PaO_2/FiO_2", "H_2O", "H~2~O", "10^9/L", "x^2^", "K+ 3.5", "5 mg &c", "&mg;", "R&D",
    "Aspirin* once *unless", "____ mg", "5 __", "C:\\5", "a\\b", "5 mg\\", "5 ~ 6", "~~ 5",
]  # fmt: skip


@pytest.mark.parametrize("text", AS_WRITTEN)
def test_it_is_shown_as_it_is_written(text: str) -> None:
    assert to_plain(parse(text)).strip() == text.strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Dose:**5 mg", "Dose:5 mg"),
        ("**剂量：**5 mg **（每日）**口服 **用量。**はい", "剂量：5 mg （每日）口服 用量。はい"),
        ("**الجرعة؛**5 **खुराक।**5", "الجرعة؛5 खुराक।5"),
        ("> **38 °C** is fever\n\n> _5_ mg\n\n> `6` mg", "> 38 °C is fever\n\n> 5 mg\n\n> 6 mg"),
        ("**CRP（高）**値", "CRP（高）値"),
        ("値**（高）**は", "値（高）は"),
        ("这是**重要**的", "这是重要的"),
        ("给予**5**毫克", "给予5毫克"),
        ("**혈압**은 5", "혈압은 5"),
        ("و**الجرعة**", "والجرعة"),
        ("**5 mg** daily, *10 mg* at night", "5 mg daily, 10 mg at night"),
        ("Dose:**5 mg** Rate:**3**", "Dose:5 mg Rate:3"),
        ("(*note*). *end*.", "(note). end."),
        ("***5 mg***", "5 mg"),
        ("Give ~~10 mg~~ **5 mg**", "Give ~~10 mg~~ 5 mg"),
        ("~~10~~5 mg", "~~10~~5 mg"),
        ("**~~5 mg~~ 10 mg**, ~~a **b** `c`~~", "~~5 mg~~ 10 mg, ~~a b c~~"),
        ("- ~~Warfarin 5 mg~~\n- Apixaban", "• ~~Warfarin 5 mg~~\n• Apixaban"),
        ("| D | mg |\n|---|---|\n| A | ~~5~~ 10 |", "D\tmg\nA\t~~5~~ 10"),
        ("(**50%**), **5%**/**6%**", "(50%), 5%/6%"),
        ("**Dose (mg)**: 5, **(max 5 mg)**daily, **5%**dextrose",
         "Dose (mg): 5, (max 5 mg)daily, 5%dextrose"),
        ("**[1]**, **“x”** y (*“z”*)", "[1], “x” y (“z”)"),
        ("**+**, ***+*** / ***-***", "+, + / -"),
        ("_id_", "id"),
        ("5 mg\\*", "5 mg*"),
        ("5\\*2\\*3", "5*2*3"),
        ("&lt;5 &gt;6 &#62;7 5&nbsp;mg", "<5 >6 >7 5\xa0mg"),
        ("`5*2*3 <b>`", "5*2*3 <b>"),
        ("<http://x.org>", "http://x.org"),
        ("<a@b.org>", "a@b.org"),
        ("See [NICE NG185](https://nice.org.uk/ng185).", "See NICE NG185 (https://nice.org.uk/ng185)."),
        ('[a](https://x.org "5 mg")', 'a (https://x.org "5 mg")'),
        ("[https://x.org](https://x.org)", "https://x.org"),
        ("[[1]](https://x.org)", "[1] (https://x.org)"),
        ("![ECG strip](e.png)", "ECG strip (e.png)"),
        ("![](https://x.org/e.png)", "https://x.org/e.png"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("###Rationale: x\n###Answer: OPTION A", "Rationale: x\nAnswer: OPTION A"),
        ("### Answer: yes", "Answer: yes"),
        ("a\u2028b", "a\nb"),
        ("5\0mg", "5\ufffdmg"),
        ("Diagnosis: NSTEMI\nTreatment: aspirin", "Diagnosis: NSTEMI\nTreatment: aspirin"),
        # bold right beside a letter or a digit: a space parts a name from its dose
        ("**Aspirin**300 mg**BD**", "Aspirin 300 mgBD"),
        ("**Inderal**40 mg", "Inderal 40 mg"),
        ("__Aspirin__300 mg__BD__ x", "Aspirin 300 mgBD x"),
        ("**Aspirin (EC)**300 mg", "Aspirin (EC)300 mg"),
        ("**K**3.5 mmol/L, **HbA1c**48 mmol/mol", "K 3.5 mmol/L, HbA1c 48 mmol/mol"),
        ("- **Co-amoxiclav**625 mg**TDS**5 days", "• Co-amoxiclav 625 mgTDS 5 days"),
        ("| **A**5 mg | **B**2–4 g**x** |\n|---|---|", "A 5 mg\tB 2–4 gx"),
        ("**Aspirin**300**mg**", "Aspirin 300 mg"),
        ("**50%**of, **Aspirin**and**heparin**", "50%of, Aspirinandheparin"),
        # higher and lower
        ("10<sup>9</sup>/L, m<SUP>2</SUP>", "10⁹/L, m²"),
        ("10<sup>-9</sup> Ca<sup>2+</sup> HCO<sub>3</sub><sup>-</sup>", "10⁻⁹ Ca²⁺ HCO₃⁻"),
        ("**10<sup>9</sup>** <sup>**2**</sup> H<sub>2</sub>O", "10⁹ ² H₂O"),
        ("1 <sup>1</sup>/<sub>2</sub> tablets", "1 ¹/₂ tablets"),
        ("C<sub>max</sub>, t<sub>max</sub>5, 1<sup>st</sup>", "Cmax, t_(max)5, 1st"),
        ("e<sup>-kt</sup>, 37<sup>o</sup>C, x<sup>a</sup>", "e^(-kt), 37^(o)C, x^a"),
        ("AUC<sub>0-24h</sub>, 5<sub>x</sub>", "AUC_(0-24h), 5_x"),
        ("| a |\n|---|\n| 10<sup>9</sup> |", "a\n10⁹"),
    ],
)  # fmt: skip
def test_marks_go_and_nothing_else(text: str, shown: str) -> None:
    assert to_plain(parse(text)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("- 5 °C\n- 10 °C", "- 5 °C\n- 10 °C"),
        ("+ 5 mg", "+ 5 mg"),
        ("- .5 mg\n- aspirin", "- .5 mg\n- aspirin"),
        ("- aspirin\n- heparin", "• aspirin\n• heparin"),
        ("* 5 mg\n* 10 mg", "• 5 mg\n• 10 mg"),
        ("-\n- x", "-\n• x"),
        ("- + HBsAg\n- - HCV", "• + HBsAg\n• - HCV"),
        ("1. - HIV\n2. + HBV", "1. - HIV\n2. + HBV"),
        ("- + 3 DVT\n- - 2 other", "• + 3 DVT\n• - 2 other"),
        ("* * p<0.05", "• * p<0.05"),
        ("- 1. Airway", "•\n  1. Airway"),
        ("2024. was\n2025. is", "2024. was\n2025. is"),
        ("1. a\n3. b\n2. c", "1. a\n3. b\n2. c"),
        ("1. a\n1. b\n1. c", "1. a\n2. b\n3. c"),
        # a label between two lists begins another one, and nothing is counted on over it
        ("First line:\n1. a\nSecond line:\n1. b", "First line:\n\n1. a\n\nSecond line:\n\n1. b"),
        ("A. Adults\n1. a\nB. Children\n1. b", "A. Adults\n\n1. a\n\nB. Children\n\n1. b"),
        ("I. x\n   1. a\nII. y\n   1. b", "I. x\n\n1. a\n\nII. y\n\n1. b"),
        ("**成人：**\n1. a\n**儿童：**\n1. b", "成人：\n\n1. a\n\n儿童：\n\n1. b"),
        ("- 1. a\n  Then:\n  1. b", "•\n  1. a\n  Then:\n  1. b"),
        ("1. It is\nthis:\n   - a\n1. b", "1. It is\n   this:\n   • a\n2. b"),
        ("0. a", "0. a"),
        ("1. 5 mg", "1. 5 mg"),
        ("10) ", "10)"),
        ("2) a\n3) b", "2) a\n3) b"),
        ("Give:\n1) Aspirin 300 mg\n2) Heparin", "Give:\n\n1) Aspirin 300 mg\n2) Heparin"),
    ],
)  # fmt: skip
def test_a_lists_numbers_and_signs_stay(text: str, shown: str) -> None:
    lines = [line.rstrip() for line in to_plain(parse(text)).split("\n")]
    assert "\n".join(lines) == shown


def test_a_quotation_is_one_where_it_does_not_compare() -> None:
    (quotation,) = parse("> The patient said\n> 5 days of it")
    assert isinstance(quotation, Quotation)
    assert to_plain(quotation.blocks) == "The patient said\n5 days of it"
    first, second = parse("> Fever is\n>38 °C")
    assert isinstance(first, Quotation) and isinstance(second, Paragraph)
    assert to_plain([second]) == ">38 °C"
    (listed,) = parse("- a\n  > q\n- >38 °C")
    assert isinstance(listed, List)
    assert to_plain([listed]).endswith("• >38 °C")


def test_an_underlined_line_is_a_heading_only_with_a_line_below() -> None:
    assert isinstance(parse("Na 140\n---")[0], Heading)
    assert to_plain(parse("Na 140\nK 4\n---")) == "Na 140\nK 4\n\n———"


MARKED = st.lists(
    st.sampled_from([*"0123456789", "mg", "µg", "°C", "%", ".", " ", "\n", *"*_~^<>|#[]$\\"]),
    max_size=60,
).map("".join)
_MAY_GO = re.compile(r"[*_~#\\\s]|•|———")


@given(MARKED)
def test_every_character_that_is_no_mark_arrives(text: str) -> None:
    shown = to_plain(parse(text))
    assert _without_marks(shown) == _without_marks(text)
    for sign in "^<$[]":
        assert shown.count(sign) == text.count(sign), sign


@given(
    st.lists(
        st.sampled_from(["**", "__", "2", "10", "m", "kg", "dose", " ", "mg", "=", "/", "(", ")"]),
        max_size=30,
    ).map("".join)
)
def test_a_power_arrives_whatever_bold_is_around_it(text: str) -> None:
    shown = to_plain(parse(f"x {text}"))
    for power in re.findall(r"(?<![*\w])[\d]+\*\*\d+(?!\*)", text):
        assert power in shown


@given(st.lists(st.sampled_from(["5", "2.5", "mg", "A"]), min_size=2, max_size=6))
def test_stars_between_letters_and_digits_arrive(factors: list[str]) -> None:
    text = "*".join(factors)
    assert to_plain(parse(f"Dose {text} given, {text}.")) == f"Dose {text} given, {text}."


def _without_marks(text: str) -> str:
    return _MAY_GO.sub("", re.sub(r"(?m)^[\s>*_~#\\•]+", "", text))

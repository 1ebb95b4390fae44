#!/usr/bin/env python3
"""What a lawyer's nephew writes in an afternoon: headings, references and blanks by `re`.

Prints the references to articles that do not exist, the blanks, and the numbers out of order.
The benchmark runs it beside `tiaokuan check`, to have a figure that people know.
"""
import re
import sys

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")}
UNITS = {"十": 10, "百": 100, "千": 1000}
NUMBER = "[零〇一二三四五六七八九十百千万0-9]+"
HEADING = re.compile(rf"^\s*第({NUMBER})(条|章)", re.M)
REFERENCE = re.compile(rf"(?<!^)第({NUMBER})条(?:第({NUMBER})款)?(?:第[(（]?({NUMBER})[)）]?项)?", re.M)
ANNEX = re.compile(rf"附件({NUMBER}|《[^》]*》)")
BLANK = re.compile(r"_{2,}|＿+|【\s*】")
NOTE = re.compile(r"[(（]注[:：]")
TERM = re.compile(r"^(\S{2,20}?)[:：](?:是指|指|系指)", re.M)


def number(text):
    """The value of 一百一十三 or 113."""
    if text.isdigit() and text.isascii():
        return int(text)
    total = digit = 0
    for character in text:
        if character in UNITS:
            total += (digit or 1) * UNITS[character]
            digit = 0
        elif character == "万":
            total, digit = (total + digit) * 10000, 0
        else:
            digit = DIGITS.get(character, 0)
    return total + digit


def main(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    starts = [0] + [match.end() for match in re.finditer("\n", text)]
    articles = [number(m.group(1)) for m in HEADING.finditer(text) if m.group(2) == "条"]
    known = set(articles)
    findings = []
    for before, after in zip(articles, articles[1:]):
        if after not in (before + 1, 1):
            findings.append(f"第{after}条 follows 第{before}条")
    for match in REFERENCE.finditer(text):
        if number(match.group(1)) not in known:
            findings.append(f"{match.start()}: {match.group()} does not exist")
    for kind, pattern in (("blank", BLANK), ("note", NOTE)):
        for match in pattern.finditer(text):
            findings.append(f"{match.start()}: {kind}")
    annexes = {match.group(1) for match in ANNEX.finditer(text)}
    for match in TERM.finditer(text):
        if text.count(match.group(1), match.end(), match.end() + 100000) == 0:
            findings.append(f"{match.start()}: {match.group(1)} is never used")
    print("\n".join(findings))
    print(len(starts), "lines", len(annexes), "annexes", len(findings), "findings")


if __name__ == "__main__":
    main(sys.argv[1])

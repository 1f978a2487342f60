#include "core/page/block.h"

#include <array>
#include <utility>

namespace jianbao::page {

namespace {

constexpr std::array<std::pair<BlockRole, const char *>, 11> roleNames{{
    {BlockRole::Kicker, "kicker"},
    {BlockRole::Headline, "headline"},
    {BlockRole::Subheadline, "subheadline"},
    {BlockRole::Byline, "byline"},
    {BlockRole::Crosshead, "crosshead"},
    {BlockRole::Body, "body"},
    {BlockRole::Caption, "caption"},
    {BlockRole::Credit, "credit"},
    {BlockRole::AuthorNote, "authornote"},
    {BlockRole::Banner, "banner"},
    {BlockRole::Furniture, "furniture"},
}};

} // namespace

QString roleName(BlockRole role)
{
    for (const auto &[value, name] : roleNames) {
        if (value == role)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<BlockRole> roleFromName(const QString &name)
{
    for (const auto &[value, known] : roleNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace jianbao::page

#include "core/search/fields.h"

#include "core/text/fold.h"

#include <QHash>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::optional<T> valueNamed(const QHash<QString, T> &names, const QString &name)
{
    const auto found = names.constFind(text::fold(name.trimmed()));
    return found == names.cend() ? std::nullopt : std::optional<T>(*found);
}

} // namespace

std::optional<Field> fieldNamed(const QString &name)
{
    static const QHash<QString, Field> names{
        {u"headline"_s, Field::Headline}, {u"标题"_s, Field::Headline},
        {u"body"_s, Field::Body}, {u"正文"_s, Field::Body},
        {u"place"_s, Field::Place}, {u"镇"_s, Field::Place}, {u"地方"_s, Field::Place},
        {u"by"_s, Field::Contributor}, {u"作者"_s, Field::Contributor},
        {u"tag"_s, Field::Tag}, {u"标签"_s, Field::Tag},
        {u"note"_s, Field::Note}, {u"笔记"_s, Field::Note},
        {u"paper"_s, Field::Paper}, {u"报纸"_s, Field::Paper},
        {u"date"_s, Field::Date}, {u"日期"_s, Field::Date},
        {u"page"_s, Field::Page}, {u"版"_s, Field::Page},
        {u"kind"_s, Field::Kind}, {u"体裁"_s, Field::Kind},
        {u"is"_s, Field::State}, {u"状态"_s, Field::State},
        {u"has"_s, Field::Has}, {u"含"_s, Field::Has},
    };
    return valueNamed(names, name);
}

std::optional<Part> partOf(Field field)
{
    switch (field) {
    case Field::Text: return Part::Anywhere;
    case Field::Headline: return Part::Titles;
    case Field::Body: return Part::Body;
    case Field::Contributor: return Part::Contributors;
    case Field::Note: return Part::Notes;
    case Field::Paper: return Part::Paper;
    default: return std::nullopt;
    }
}

std::optional<OfKind> kindOf(const QString &value)
{
    static const QHash<QString, OfKind> names{
        {u"news"_s, {u"news"_s}}, {u"消息"_s, {u"news"_s}},
        {u"feature"_s, {u"feature"_s}}, {u"通讯"_s, {u"feature"_s}},
        {u"opinion"_s, {u"opinion"_s}}, {u"言论"_s, {u"opinion"_s}},
        {u"photo"_s, {u"photo"_s}}, {u"图片"_s, {u"photo"_s}},
    };
    return valueNamed(names, value);
}

std::optional<State> stateOf(const QString &value)
{
    static const QHash<QString, State> names{
        {u"starred"_s, State::Starred}, {u"星标"_s, State::Starred},
        {u"unread"_s, State::Unread}, {u"未读"_s, State::Unread},
        {u"read"_s, State::Read}, {u"已读"_s, State::Read},
        {u"doubtful"_s, State::Doubtful}, {u"待核"_s, State::Doubtful},
    };
    return valueNamed(names, value);
}

std::optional<Attached> attachedOf(const QString &value)
{
    static const QHash<QString, Attached> names{
        {u"highlight"_s, Attached::Highlight}, {u"划线"_s, Attached::Highlight},
        {u"note"_s, Attached::Note}, {u"笔记"_s, Attached::Note},
        {u"tag"_s, Attached::Tag}, {u"标签"_s, Attached::Tag},
        {u"repair"_s, Attached::Repair}, {u"修正"_s, Attached::Repair},
    };
    return valueNamed(names, value);
}

} // namespace jianbao::search

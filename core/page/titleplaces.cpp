#include "core/page/titleplaces.h"

#include "core/page/dateline.h"
#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/places.h"
#include "core/page/signs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr qsizetype longestPlace = 16;

// Places that datelines of the page name: they stand alone as kickers, too.
QSet<QString> datelinePlaces(const QList<Piece> &pieces)
{
    QSet<QString> places;
    for (const Piece &piece : pieces) {
        if (piece.kind != PieceKind::Text || !beginsWithDateline(piece.text))
            continue;
        const QString place = readDateline(QStringView(piece.text).left(200)).place;
        if (!place.isEmpty())
            places.insert(place);
    }
    return places;
}

// The parts of a line that blanks or dots set apart.
QStringList wordsApart(const QString &line)
{
    QString plain = line;
    for (QChar &c : plain)
        c = c == u'·' || isBlank(c) ? QChar(u' ') : c;
    return plain.split(u' ', Qt::SkipEmptyParts);
}

// 某县·某镇, 某县·人物: how a page may name where each of its articles is from.
bool beginsWithPlaceAndDot(const QString &text, const PlaceTest &isPlace)
{
    constexpr qsizetype longest = 10;
    const qsizetype dot = text.indexOf(u'·');
    return text.size() <= longest && dot >= 2 && text.count(u'·') == 1 && isPlace(text.first(dot).trimmed());
}

// Lines that name a place before a dot are places where the page has several of them: one alone may be a column's name.
QSet<QString> dottedPlaces(const QList<Piece> &pieces, const PlaceTest &isPlace)
{
    constexpr qsizetype several = 3;
    QSet<QString> dotted;
    for (const Piece &piece : pieces) {
        if (piece.kind == PieceKind::Title && beginsWithPlaceAndDot(piece.text, isPlace))
            dotted.insert(piece.text);
    }
    return dotted.size() >= several ? dotted : QSet<QString>();
}

// 县图书馆, 某镇中心幼儿园: houses of the public.
bool isHouse(QStringView part)
{
    static constexpr std::array<QStringView, 12> ends{u"图书馆", u"文化馆", u"博物馆", u"档案馆", u"纪念馆", u"幼儿园",
                                                      u"供电所", u"司法所", u"卫生院", u"敬老院", u"文化站", u"气象台"};
    static constexpr signs::WordList houses(ends);
    constexpr QStringView telling = u"的里上了进到在把给走送来入办建"; // 麦田里的图书馆
    return houses.anyEnds(part) &&
           std::none_of(part.begin(), part.end(), [&](QChar c) { return telling.contains(c); });
}

// An office or a place that the gazetteer does not have; counties and towns it has: 冬菜上市, 古镇 tell something else.
bool isOfficeAlone(const QString &part)
{
    if (std::any_of(part.begin(), part.end(), signs::isPause))
        return false;
    return isHouse(part) || (isOrganisationAlone(part) && !QStringView(u"市县省").contains(part.back()));
}

// The page's texts, as far as one page goes: a file may hold thousands of them.
QString textsOf(const QList<Piece> &pieces)
{
    constexpr qsizetype onePage = 60'000;
    QString texts;
    for (auto piece = pieces.begin(); piece != pieces.end() && texts.size() < onePage; ++piece)
        texts += piece->text;
    texts.remove(u'\n');
    texts.truncate(onePage);
    return texts;
}

// Whether the page has a place of that name. Without its suffix it may be a word of any kind, 健康 or 光明: then the page
// must name the place in full, too.
bool isNamedByPage(const QString &name, const QString &texts, const place::Gazetteer &gazetteer)
{
    const QList<const place::Place *> places = gazetteer.named(name);
    return std::any_of(places.begin(), places.end(), [&](const place::Place *place) {
        return place->name == name || place->level != place::Level::Township || texts.contains(place->name);
    });
}

} // namespace

PlaceTest placesOfTitles(const QList<Piece> &pieces, const place::Gazetteer &gazetteer)
{
    const auto tell = [places = datelinePlaces(pieces), texts = textsOf(pieces), &gazetteer](const QString &part) {
        return places.contains(part) || isOfficeAlone(part) || isNamedByPage(part, texts, gazetteer) ||
               isNestedPlaceName(gazetteer, part);
    };
    // Titles repeat, and each answer may cost a look through the page.
    const PlaceTest isPart = [tell, told = QHash<QString, bool>()](const QString &part) mutable {
        const auto known = told.constFind(part);
        return known != told.cend() ? *known : *told.insert(part, tell(part));
    };
    return [isPart, dotted = dottedPlaces(pieces, isPart)](const QString &title) {
        const bool marked = !title.isEmpty() && signs::isBylineMark(title.front()); // ◇某某
        QString line = marked ? title.sliced(1).trimmed() : title;
        if (!line.isEmpty() && signs::isColon(line.back()))
            line.chop(1);
        const QStringList parts = wordsApart(line);
        return title.size() <= longestPlace && !title.contains(u'\n') && !parts.isEmpty() &&
               (dotted.contains(line) || std::all_of(parts.begin(), parts.end(), std::ref(isPart)));
    };
}

bool beginsWithPlace(const QString &title, const PlaceTest &isPlace)
{
    const auto end = std::find_if(title.begin(), title.end(), [](QChar c) { return isBlank(c) || signs::isColon(c); });
    const qsizetype size = end - title.begin();
    return end != title.end() && size > 1 && size <= longestPlace && isPlace(title.first(size));
}

} // namespace jianbao::page

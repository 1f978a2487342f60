#include "core/store/repairpayload.h"

#include "core/annotate/anchor.h"
#include "core/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

TextRange rangeOf(const QJsonValue &value)
{
    return annotate::rangesFromString(value.toString()).value(0);
}

QJsonArray peopleJson(const QList<page::Contributor> &people)
{
    QJsonArray array;
    for (const page::Contributor &person : people)
        array.append(QJsonObject{{u"role"_s, person.role}, {u"name"_s, person.name}});
    return array;
}

} // namespace

QString toPayload(const page::Repair &repair)
{
    using page::RepairKind;
    QJsonObject json;
    if (!repair.words.isEmpty())
        json.insert(u"words"_s, annotate::toString(repair.words));
    if (!repair.article.isEmpty())
        json.insert(u"article"_s, annotate::toString({repair.article}));
    if (!repair.after.isEmpty())
        json.insert(u"after"_s, annotate::toString({repair.after}));
    if (repair.kind == RepairKind::Role || repair.kind == RepairKind::Title)
        json.insert(u"role"_s, page::roleName(repair.role));
    if (repair.kind == RepairKind::Title || repair.kind == RepairKind::Correct)
        json.insert(u"text"_s, repair.text);
    if (repair.kind == RepairKind::Contributors)
        json.insert(u"contributors"_s, peopleJson(repair.contributors));
    if (repair.kind == RepairKind::Date)
        json.insert(u"date"_s, repair.date.toString(Qt::ISODate));
    if (repair.kind == RepairKind::Township) {
        json.insert(u"county"_s, repair.countyCode);
        json.insert(u"township"_s, repair.townshipCode);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

page::Repair repairFromPayload(page::RepairKind kind, const QString &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload.toUtf8()).object();
    page::Repair repair;
    repair.kind = kind;
    repair.words = annotate::rangesFromString(json[u"words"_s].toString());
    repair.article = rangeOf(json[u"article"_s]);
    repair.after = rangeOf(json[u"after"_s]);
    repair.role = page::roleFromName(json[u"role"_s].toString()).value_or(repair.role);
    repair.text = json[u"text"_s].toString();
    for (const QJsonValue &person : json[u"contributors"_s].toArray())
        repair.contributors.append({person[u"role"_s].toString(), person[u"name"_s].toString()});
    repair.date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate);
    repair.countyCode = json[u"county"_s].toString();
    repair.townshipCode = json[u"township"_s].toString();
    return repair;
}

bool repairTouches(const QString &payload, TextRange range)
{
    const QJsonObject json = QJsonDocument::fromJson(payload.toUtf8()).object();
    const QList<TextRange> ranges = annotate::rangesFromString(json[u"words"_s].toString())
                                    + annotate::rangesFromString(json[u"article"_s].toString());
    return std::any_of(ranges.begin(), ranges.end(), [range](TextRange own) { return own.intersects(range); });
}

Result<RepairId> insertRepair(Connection &connection, PageId page, const page::Repair &repair)
{
    return connection.insert(u"INSERT INTO repairs (page_id, kind, payload, created) VALUES (?, ?, ?, ?)"_s,
                             {page, page::repairKindName(repair.kind), toPayload(repair),
                              toColumn(QDateTime::currentDateTimeUtc())});
}

} // namespace jianbao::store

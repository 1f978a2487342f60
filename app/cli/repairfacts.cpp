#include "app/cli/repairwork.h"

#include "app/cli/names.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;
using page::Repair;
using page::RepairKind;

namespace {

QString string(const std::string &text)
{
    return QString::fromStdString(text);
}

// One that says something of the article as a whole: fill(repair) → Done puts it in.
template<typename Fill>
Result<Outcome> makeOfArticle(RepairKind kind, const RepairOptions &options, const Desk &desk, Fill fill)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    Repair repair = about(kind, *article);
    if (const Done filled = fill(repair); !filled)
        return failure(filled);
    return make(desk, *article, repair);
}

} // namespace

Result<Outcome> setTitle(const RepairOptions &options, const Desk &desk)
{
    return makeOfArticle(RepairKind::Title, options, desk, [&](Repair &repair) -> Done {
        repair.role = *page::roleFromName(string(options.role));
        repair.text = string(options.text).simplified();
        return {};
    });
}

Result<Outcome> setContributors(const RepairOptions &options, const Desk &desk)
{
    return makeOfArticle(RepairKind::Contributors, options, desk, [&](Repair &repair) -> Done {
        for (const std::string &person : options.people) {
            QString text = string(person);
            text.replace(u'：', u':');
            if (!text.contains(u':') || text.section(u':', 1).trimmed().isEmpty())
                return failure(ErrorKind::InvalidArgument, text,
                               Cli::tr("a role and a name are wanted, such as 记者:周明远"));
            repair.contributors.append({text.section(u':', 0, 0).trimmed(), text.section(u':', 1).trimmed()});
        }
        return {};
    });
}

Result<Outcome> setDate(const RepairOptions &options, const Desk &desk)
{
    return makeOfArticle(RepairKind::Date, options, desk, [&](Repair &repair) -> Done {
        repair.date = QDate::fromString(string(options.date), Qt::ISODate);
        return {};
    });
}

Result<Outcome> setTownship(const RepairOptions &options, const Desk &desk)
{
    return makeOfArticle(RepairKind::Township, options, desk, [&](Repair &repair) -> Done {
        if (options.none)
            return {};
        const auto code = placeCode(desk.library, desk.gazetteer, string(options.place));
        if (!code)
            return failure(code);
        const place::Place *place = desk.gazetteer.byCode(*code);
        if (!place || place->level < place::Level::County)
            return failure(ErrorKind::InvalidArgument, string(options.place), Cli::tr("not a township or county"));
        const bool county = place->level == place::Level::County;
        const place::Place *above = county ? place : desk.gazetteer.parent(*code);
        repair.countyCode = above ? above->code : QString();
        repair.townshipCode = county ? QString() : *code;
        return {};
    });
}

} // namespace jianbao::cli

#include "core/export/csv.h"
#include "core/export/format.h"
#include "core/export/html.h"
#include "core/export/json.h"
#include "core/export/markdown.h"

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

const QList<Format> &formats()
{
    static const QList<Format> all{
        {u"markdown"_s, u"md"_s, writeMarkdown},
        {u"html"_s, u"html"_s, writeHtml},
        {u"csv"_s, u"csv"_s, writeCsv},
        {u"json"_s, u"json"_s, writeJson},
    };
    return all;
}

const Format *format(const QString &id)
{
    for (const Format &candidate : formats()) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

} // namespace jianbao::exporting

#include "core/page/upright.h"

#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

QString withUprightTitlesLaid(QString page)
{
    constexpr qsizetype least = 4;
    const QString lines = page + u'\n'; // that the last of them are followed by one, too
    qsizetype han = 0;    // letters of the lines of one character so far
    qsizetype first = -1; // where they begin; -1: none
    qsizetype last = 0;   // … and end
    for (qsizetype start = 0, end = 0; start <= lines.size(); start = end + 1) {
        end = std::find_if(lines.begin() + start, lines.end(), isLineEnd) - lines.begin();
        if (end == start && end > 0 && end < lines.size() && lines[end - 1] == u'\r' && lines[end] == u'\n')
            continue; // CR LF ends one line
        const TextRange line = trimmed(lines, {start, end});
        if (line.length() == 1) {
            first = first < 0 ? start : first;
            last = end;
            han += signs::isHan(lines[line.start]);
            continue;
        }
        if (han >= least)
            std::replace_if(page.begin() + first, page.begin() + last, isLineEnd, QChar(u' '));
        han = 0;
        first = -1;
    }
    return page;
}

} // namespace jianbao::page

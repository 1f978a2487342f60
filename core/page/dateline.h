// The head of a news item: 本报某地3月20日讯（通讯员 …）, with who is credited in it.
#pragma once

#include "core/page/credits.h"

#include <QDate>
#include <QString>

#include <optional>

namespace jianbao::page {

struct Dateline {
    qsizetype length = 0; // units at the beginning of the text, credits included; 0: no dateline
    QString place;        // before the date and 讯 or 电; may be empty
    int month = 0;        // 0: no date
    int day = 0;
    Credits credits;

    bool operator==(const Dateline &) const = default;

    // The date with the year of the issue: not later than some days after it (a December dateline in January).
    [[nodiscard]] QDate dateFor(QDate issue) const;
};

// Reads the head of a paragraph. Line feeds may stand where the page's lines end.
[[nodiscard]] Dateline readDateline(QStringView paragraph);

// … that is a line of its own, with names in it and nothing behind: 本报讯（记者 甲某）.
[[nodiscard]] std::optional<Dateline> datelineAlone(QStringView line);

// Whether a line begins an item: the part of readDateline() that needs no more than its first characters.
[[nodiscard]] bool beginsWithDateline(QStringView line);

} // namespace jianbao::page

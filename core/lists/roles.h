// Roles by which views and delegates ask the item models; values in the order of the models' headers.
#pragma once

#include <qnamespace.h>

namespace jianbao::lists {

enum ItemRole {
    ArticleIdRole = Qt::UserRole + 1, // qlonglong
    ArticleRowRole,   // store::ArticleRow; invalid while its window is being read
    PlaceCodeRole,    // QString; empty for the fixed rows
    FixedRowRole,     // lists::FixedRow as int
    CountRole,        // int, with everything under it
    TagIdRole,        // qlonglong
    ColourRole,       // 1..8
    PinRole,          // 0..9
    MatchRole,        // bool: the place itself matches the filter, rather than one below it
    MonthRole,        // QDate: the month's first day
    StepRole,         // int: 0 no news, 1..4; of a month that nobody imported: -1
    ShareRole,        // double, 0..1: of the fullest month of any county; invalid for a township
    IssuesRole,       // int: issues imported
    BarsRole,         // lists::MonthBars, from the month of MonthRole on
    SavedSearchRole,  // store::SavedSearch; invalid for other rows
    ErrorRole,        // Error: why a saved search cannot be read; invalid where it can
    OpenRole,         // bool: the saved search whose articles are shown
};

} // namespace jianbao::lists

// What the search box may offer: the fields of the language, and the places, tags, people, newspapers and years that the
// library has, with how many articles.
#pragma once

#include "core/place/gazetteer.h"
#include "core/search/typing.h"
#include "core/store/library.h"
#include "core/store/records.h"

#include <QList>
#include <QString>

namespace jianbao::ui {

struct Offer {
    search::Field field = search::Field::Text; // whose value it is; Text: it is the name of a field
    QString text;   // shown, and what is typed is held against it: 张楼镇
    QString value;  // as it stands in an expression: 微山县/张楼镇 where there are several; of a field: 镇
    QString remark; // 微山县 › 济宁市; the other name of a field
    QString otherName = {}; // is held against what is typed, too
    int count = 0;  // articles; 0: not counted
    int colour = 0; // of a tag, 1..8

    bool operator==(const Offer &) const = default;
};

// Everything that can be offered, the commonest first. Reading thread; below a second for a million articles.
[[nodiscard]] Result<QList<Offer>> readOffers(store::Library &library, const place::Gazetteer &gazetteer,
                                              const QList<store::TagRecord> &tags, bool chinese);

// Those that meet what is typed, by characters, pinyin or initials, at most `most`: names of fields first, then what is
// called just so, then by the number of articles. Pure; any thread; about 10 ms for 50,000.
[[nodiscard]] QList<Offer> offersFor(const QList<Offer> &all, const search::Typing &typing, qsizetype most);

// What stands in the expression instead of what was typed; with the name of its field where that is not there yet.
[[nodiscard]] QString completed(const Offer &offer, const search::Typing &typing, bool chinese);

} // namespace jianbao::ui

// What a line of the article list says, as text: for painting, tooltips and screen readers.
#pragma once

#include "core/place/gazetteer.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QStringList>

namespace jianbao::ui {

class RowText
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ui::RowText)
public:
    // The headline; of an article without one, that it has none, and its first words.
    [[nodiscard]] static QString headline(const store::ArticleRow &row);
    // The township; with its county where the list spans counties; the county of an article about one.
    [[nodiscard]] static QString place(const store::ArticleRow &row, const place::Gazetteer &gazetteer, bool withCounty);
    [[nodiscard]] static bool hasPlace(const store::ArticleRow &row);
    // Paper and page.
    [[nodiscard]] static QString source(const store::ArticleRow &row);
    // Names, those of one role together; 记者 goes without saying.
    [[nodiscard]] static QString contributors(const store::ArticleRow &row);
    // All of it in one sentence.
    [[nodiscard]] static QString sentence(const store::ArticleRow &row, const place::Gazetteer &gazetteer,
                                          const QStringList &tags);
};

} // namespace jianbao::ui

// A reader over a real library in a temporary folder, as the window has it.
#pragma once

#include "core/store/library.h"
#include "tests/ui/invented.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

namespace jianbao::testing {

struct ReaderDesk {
    explicit ReaderDesk(const QList<InventedPage> &pages = {inventedPage()},
                        store::OpenMode mode = store::OpenMode::ReadWrite);

    void openPane(QSize size = {760, 800}); // a new one, as after a start
    void show(ArticleId article);           // and waits for it
    void settle();                          // what was handed over is written, told and read again
    [[nodiscard]] store::ArticleRecord stored(ArticleId article);

    [[nodiscard]] ArticleId first() const { return ids[0]; }
    [[nodiscard]] ArticleId second() const { return ids[1]; }
    template<typename Part>
    [[nodiscard]] Part *part() const
    {
        return pane->findChild<Part *>();
    }
    [[nodiscard]] ui::ArticleView &view() const { return *part<ui::ArticleView>(); }
    void select(const QString &words) const;
    // The words that a highlight covers on screen; pieces joined by |.
    [[nodiscard]] QString wordsOf(const ui::PlacedMark &mark) const;
    [[nodiscard]] QPoint pointOf(const QString &words, int offset = 0) const; // in the viewport

    QTemporaryDir folder;
    place::Gazetteer gazetteer;
    QList<ArticleId> ids; // in the order of the pages and on them
    QList<PageId> pageIds;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::ReaderPane> pane;
};

} // namespace jianbao::testing

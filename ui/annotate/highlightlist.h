// All highlights of an article with their words, notes and tags; those that cannot be placed come last.
#pragma once

#include "ui/annotate/tagchip.h"

#include <QFrame>

class QListWidget;

namespace jianbao::ui {

struct ListedHighlight {
    HighlightId id = 0;
    int colour = 1;  // 1..8
    QString words;
    QString note;    // Markdown
    QList<Chip> chips;
    bool orphan = false; // its words are no longer in the article

    bool operator==(const ListedHighlight &) const = default;
};

class HighlightList : public QFrame
{
    Q_OBJECT
public:
    explicit HighlightList(QWidget *parent = nullptr);

    // In the order of the article; orphans are put last here.
    void setHighlights(const QList<ListedHighlight> &highlights, const Theme &theme);
    void setCurrent(HighlightId highlight); // 0: none
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosen(jianbao::HighlightId highlight);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHighlight(const ListedHighlight &highlight);
    void addTitle(const QString &title, const QString &explanation = {});

    QListWidget *m_list;
    const Theme *m_theme = nullptr;
};

} // namespace jianbao::ui

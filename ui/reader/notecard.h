// A note beside the article: read as set Markdown, written as plain text in the same place, with the tags of its
// highlight under it.
#pragma once

#include "core/base/ids.h"
#include "ui/annotate/notetext.h"
#include "ui/annotate/tagchip.h"
#include "ui/reader/readingstyle.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace jianbao::ui {

struct CardContent {
    HighlightId highlight = 0; // 0: the article's own note
    QString markdown;
    QList<Chip> chips;
    int colour = 0; // 1..8; 0: the article's

    bool operator==(const CardContent &) const = default;
};

class NoteCard : public QWidget
{
    Q_OBJECT
public:
    NoteCard(const ReadingStyle &style, QWidget *parent);

    void setStyle(const ReadingStyle &style);
    void setContent(const CardContent &content); // does not touch what is being written
    [[nodiscard]] const CardContent &content() const { return m_content; }
    void setChosen(bool chosen); // a chosen card shows all of its note
    [[nodiscard]] int heightFor(int width) const;

    void edit();
    void leave(); // ends editing and gives what was written
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }

Q_SIGNALS:
    void written(const QString &markdown); // at each pause and when left
    void left(bool byKey);
    void clicked();
    void editRequested();
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setNote();
    void save();
    void end(bool byKey);
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] int chipsHeight(int width) const;
    void paintChips(QPainter &painter) const;

    ReadingStyle m_style;
    CardContent m_content;
    mutable NoteText m_note; // laid out for the width asked about
    bool m_chosen = false;
    QPlainTextEdit *m_editor = nullptr; // null: being read
    QTimer m_pause;
};

} // namespace jianbao::ui

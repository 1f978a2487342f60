// The line over the article: its tags, where it stands in the list, and the size of the text.
#pragma once

#include "ui/annotate/tagchip.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace jianbao::ui {

class ReaderHead : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderHead(QWidget *parent = nullptr);

    void setTags(const QList<TagId> &tags, const QList<store::TagRecord> &known, const Theme &theme);
    void setPosition(int position, int count); // 0 of anything: nothing shown
    void setArticleShown(bool shown); // without an article only the sizes of text remain
    void setTaggingEnabled(bool enabled, const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tagRequested();
    void untagRequested(jianbao::TagId tag);
    void previousRequested();
    void nextRequested();
    void smallerRequested();
    void largerRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name, void (ReaderHead::*signal)());
    void placeChips();

    QWidget *m_chipRow; // chips that do not fit become "+n"
    QList<ChipButton *> m_chips;
    QLabel *m_more;
    QToolButton *m_add;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace jianbao::ui

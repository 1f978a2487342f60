// Over the article list: what is listed, how much of it, the sort button and the strip of months.
#pragma once

#include "core/store/records.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;

namespace jianbao::ui {

class CoverageStrip;

class ListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &path);
    void setCounts(int articles, int unread);
    // A sentence in place of path and counts; empty: those.
    void setRemark(const QString &remark);
    void setSort(const store::ArticleSort &sort);
    void setStripVisible(bool visible);
    void setPlaceAction(QAction *action); // a button beside the sort button, while a place is listed
    void setPlaceShown(bool shown);
    [[nodiscard]] CoverageStrip *strip() const { return m_strip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sortChosen(const jianbao::store::ArticleSort &sort);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void place();
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString pathAndCounts() const;

    QString m_title;
    QString m_path;
    QString m_remark;
    int m_articles = 0;
    int m_unread = 0;
    store::ArticleSort m_sort;
    QToolButton *m_button;
    QToolButton *m_place;
    QActionGroup *m_keys;
    QActionGroup *m_orders;
    CoverageStrip *m_strip;
};

} // namespace jianbao::ui

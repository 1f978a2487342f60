// The coverage view: townships × months of a place as a heat map, in place of list and reader.
#pragma once

#include "core/lists/coverage.h"
#include "core/store/records.h"
#include "ui/coverage/coverageimage.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;

namespace jianbao::ui {

class CoverageFeed;
class CoverageHead;
class CoverageLegend;
class CoverageSheet;
class CoverageView;
class Session;

class CoveragePage : public QWidget
{
    Q_OBJECT
public:
    explicit CoveragePage(Session &session, QWidget *parent = nullptr);
    ~CoveragePage() override;

    [[nodiscard]] CoverageView *view() const { return m_view; }
    void setActions(const QList<QAction *> &actions); // buttons in the head

    // The place whose townships are shown, and what narrows the articles; its dates are left aside. title: of the
    // place, conditions: the others in words.
    void setFilter(const store::ArticleFilter &filter, const QString &title, const QString &conditions);
    void setShowEmpty(bool show); // townships without any article
    [[nodiscard]] bool hasTable() const; // there is something to export
    [[nodiscard]] const lists::CoverageTable &table() const;
    [[nodiscard]] CoverageImageText text() const; // what an image of it says

Q_SIGNALS:
    void monthOpened(const QString &placeCode, const QDate &month);
    void closed();
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void take(const lists::CoverageTable &table);
    void describe();
    void showNotice(const QString &text);

    Session &m_session;
    CoverageSheet *m_sheet;
    CoverageFeed *m_feed;
    CoverageHead *m_head;
    CoverageLegend *m_legend;
    CoverageView *m_view;
    QLabel *m_notice;
    QTimer m_slow; // says that it is counted, where it takes long
    store::ArticleFilter m_filter;
    QString m_title;
    QString m_conditions;
    bool m_showEmpty = false;
    QString m_goTo; // the place to make current when its table has come
};

} // namespace jianbao::ui

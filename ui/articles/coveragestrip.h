// Twenty-four months as cells: how many articles each has, which were never imported, which one the list is limited
// to. A click, or arrow keys and Enter, chooses one; the chosen one again sets it free.
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QWidget>

namespace jianbao::ui {

class CoverageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    static constexpr int months = 24;

    // Keys are months as the library writes them: 2021-03.
    void setCounts(const QHash<QString, int> &counts, const QSet<QString> &imported);
    void setChosen(const QDate &month); // its first day; invalid: none
    [[nodiscard]] bool isEmpty() const { return m_imported.isEmpty(); }
    // 2021年3月：9 篇, or that it was not imported.
    [[nodiscard]] QString sentence(const QDate &month) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QDate &month); // invalid: no month any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QDate monthAt(const QPoint &position) const;
    [[nodiscard]] QRect cell(int number) const;
    [[nodiscard]] QDate month(int number) const { return m_first.addMonths(number); }
    [[nodiscard]] QDate labelled() const;
    void paintCell(QPainter &painter, int number) const;
    void paintLabels(QPainter &painter) const;
    void moveCursorTo(QDate month);
    void choose(const QDate &month);

    QHash<QString, int> m_counts;
    QSet<QString> m_imported;
    int m_most = 0;
    QDate m_first; // the first day of the first month shown
    QDate m_last;  // of the newest month there is
    QDate m_chosen;
    QDate m_cursor;
    QDate m_hovered;
};

} // namespace jianbao::ui

// A splitter whose handle is a hairline that can be grabbed over 7 px.
#pragma once

#include <QSplitter>

namespace jianbao::ui {

class ThinSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ThinSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace jianbao::ui

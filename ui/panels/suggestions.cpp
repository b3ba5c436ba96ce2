#include "ui/panels/suggestions.h"

#include <algorithm>
#include <set>

#include <QAbstractItemView>
#include <QEvent>
#include <QStringListModel>

#include "ui/models/code_order.h"

namespace waymark {
namespace {

// Channels that most journeys know, offered before the journey uses any.
constexpr std::array kUsualChannels{"app", "chat", "internal", "letter", "mail", "phone", "shop", "web"};

class SuggestionSource : public QObject {
public:
    SuggestionSource(QLineEdit& field, std::function<QStringList()> texts)
        : QObject(&field), m_texts(std::move(texts)), m_model(new QStringListModel(this)) {
        auto* completer = new QCompleter(m_model, &field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(9);
        field.setCompleter(completer);
        field.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) m_model->setStringList(m_texts());
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<QStringList()> m_texts;
    QStringListModel* m_model;
};

QStringList sorted(const std::set<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts) {
        if (!text.empty()) list << QString::fromStdString(text);
    }
    list.sort(Qt::CaseInsensitive);
    return list;
}

}  // namespace

void offerSuggestions(QLineEdit& field, std::function<QStringList()> texts) {
    new SuggestionSource(field, std::move(texts));  // owned by the field
}

QStringList channelsIn(const Document& document) {
    std::set<std::string> channels(kUsualChannels.begin(), kUsualChannels.end());
    for (const Touchpoint& row : document.table<Touchpoint>()) channels.insert(row.channel);
    return sorted(channels);
}

QStringList ownersIn(const Document& document) {
    std::set<std::string> owners;
    for (const Touchpoint& row : document.table<Touchpoint>()) owners.insert(row.owner);
    return sorted(owners);
}

QStringList resourcesIn(const Document& document) {
    std::set<std::string> names;
    for (const Resource& row : document.table<Resource>()) names.insert(row.name);
    return sorted(names);
}

QStringList touchpointsIn(const Document& document) {
    std::vector<std::pair<QString, QString>> keyed;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const QString code = QString::fromStdString(row.code);
        const QString name = QString::fromStdString(row.name);
        keyed.emplace_back(codeSortKey(row.code), name.isEmpty() ? code : code + ' ' + name);
    }
    std::ranges::sort(keyed);
    QStringList list;
    for (const auto& [key, text] : keyed) list << text;
    return list;
}

}  // namespace waymark

#pragma once
// An inspector in a window of its own, worked as a person would: by keyboard, with fields found by their accessible
// names.

#include <memory>
#include <stdexcept>

#include <QCoreApplication>

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/dot_scale.h"
#include "ui/panels/inspector.h"
#include "ui/panels/typed_text.h"

namespace waymark {

class InspectorTest : public ::testing::Test {
protected:
    InspectorTest();
    ~InspectorTest() override { inspector->hide(); }  // what is typed is taken while it is whole

    [[nodiscard]] const Document& document() const { return session->document(); }
    [[nodiscard]] Id<Touchpoint> id(const char* code) const { return journey.id(code); }
    [[nodiscard]] const Touchpoint& row(const char* code) const { return *document().find(id(code)); }
    void select(std::initializer_list<const char*> codes);

    // The visible field with this accessible name.
    template <class Field>
    [[nodiscard]] Field* field(const QString& name) const {
        QCoreApplication::processEvents();  // new rows of a list are shown by the next event
        for (Field* candidate : inspector->findChildren<Field*>()) {
            if (candidate->accessibleName() == name && candidate->isVisible()) return candidate;
        }
        throw std::runtime_error("no field " + name.toStdString());
    }
    // Types a text over what is there and finishes it with a key.
    void type(const QString& name, const QString& text, Qt::Key finish = Qt::Key_Return) const;
    void writeNotes(const QString& name, const QString& text) const;
    // Opens a drop-down list by keyboard and takes the entry with this text.
    void choose(const QString& name, const QString& text) const;
    [[nodiscard]] QString shown(const QString& name) const;
    [[nodiscard]] QString problem(const QString& name) const { return field<TextField>(name)->problem(); }

    test::JourneyBuilder journey;
    Id<Stage> order, delivery;
    Id<Lane> backstage;
    std::unique_ptr<Session> session;
    std::unique_ptr<Inspector> inspector;
};

}  // namespace waymark

pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The fields of a form, one below the other; lay a NumberPad over the page for their numbers.
ListView {
    id: list

    required property Form form

    model: form.fields
    spacing: Theme.gap
    clip: true
    cacheBuffer: 12 * Theme.touch
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0

    delegate: FieldRow {
        required property Field modelData
        required property int index

        width: list.width
        field: modelData
        onEditing: list.form.edit(index)
        onChoosing: choice => list.form.choose(index, choice)
    }
}

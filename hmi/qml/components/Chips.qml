pragma ComponentBehavior: Bound
import QtQuick

// One of many: a line of buttons as wide as their words; what does not fit is reached by dragging it along.
Flickable {
    id: chips

    required property list<string> choices
    property int current: 0

    signal chosen(int index)

    implicitHeight: Theme.touch
    contentWidth: row.width
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Row {
        id: row
        spacing: Theme.gap

        Repeater {
            model: chips.choices

            TouchButton {
                required property string modelData
                required property int index

                height: chips.height
                text: modelData
                textSize: Theme.small
                checked: index === chips.current
                onClicked: chips.chosen(index)
            }
        }
    }
}

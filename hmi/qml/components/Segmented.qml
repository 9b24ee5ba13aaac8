pragma ComponentBehavior: Bound
import QtQuick

// One of a few, all of them visible.
Row {
    id: segmented

    required property list<string> choices
    property int current: 0
    property int textSize: Theme.body

    signal chosen(int index)

    spacing: Theme.gap

    Repeater {
        model: segmented.choices

        TouchButton {
            required property string modelData
            required property int index

            width: (segmented.width - segmented.spacing * (segmented.choices.length - 1)) / segmented.choices.length
            height: segmented.height
            text: modelData
            textSize: segmented.textSize
            checked: index === segmented.current
            onClicked: segmented.chosen(index)
        }
    }
}

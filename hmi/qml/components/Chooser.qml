pragma ComponentBehavior: Bound
import QtQuick

// One of several, in a strip that is swiped when they do not all fit.
ListView {
    id: strip

    required property list<string> choices
    property int current: 0
    property int least: Math.round(130 * Theme.u)

    signal chosen(int index)

    orientation: ListView.Horizontal
    spacing: Theme.gap
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: choices
    onCurrentChanged: positionViewAtIndex(current, ListView.Contain)

    delegate: TouchButton {
        required property string modelData
        required property int index

        width: Math.max(strip.least, (strip.width - strip.spacing * (strip.choices.length - 1)) / strip.choices.length)
        height: strip.height
        text: modelData
        textSize: Theme.small
        checked: index === strip.current
        onClicked: strip.chosen(index)
    }
}

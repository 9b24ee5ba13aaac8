pragma ComponentBehavior: Bound
import QtQuick

// One of several, in a strip that is swiped when they do not all fit.
Flickable {
    id: strip

    required property list<string> choices
    property int current: 0
    property int least: Math.round(130 * Theme.u)

    readonly property real step: Math.max(least, (width - Theme.gap * (choices.length - 1)) / choices.length) + Theme.gap

    signal chosen(int index)

    contentWidth: buttons.width
    clip: true
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    contentX: Math.max(0, Math.min(contentWidth - width, current * step - (width - step) / 2))

    Row {
        id: buttons
        height: strip.height
        spacing: Theme.gap

        Repeater {
            model: strip.choices

            TouchButton {
                required property string modelData
                required property int index

                width: strip.step - Theme.gap
                height: strip.height
                text: modelData
                textSize: Theme.small
                checked: index === strip.current
                onClicked: strip.chosen(index)
            }
        }
    }
}

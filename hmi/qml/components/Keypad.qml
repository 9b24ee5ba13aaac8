pragma ComponentBehavior: Bound
import QtQuick

// Digits, a decimal point and a way back.
Grid {
    id: keypad

    signal pressed(string key)

    property bool wide: false
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns
    readonly property real keyHeight: wide ? (height - spacing) / 2 : (height - 3 * spacing) / 4

    columns: wide ? 6 : 3
    spacing: Theme.gap

    Repeater {
        model: keypad.wide ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", ".", "back"] : ["7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "back"]

        TouchButton {
            required property string modelData

            width: keypad.keyWidth
            height: keypad.keyHeight
            text: ({ "back": "", ".": Theme.decimalSign })[modelData] ?? modelData
            icon: ({ "back": "back" })[modelData] ?? ""
            hint: qsTr("Delete the last digit")
            textSize: Theme.value
            onClicked: keypad.pressed(modelData)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick

// Digits, a decimal point and a way back.
Grid {
    id: keypad

    signal pressed(string key)

    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property real keyHeight: (height - 3 * spacing) / 4

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "back"]

        TouchButton {
            required property string modelData

            width: keypad.keyWidth
            height: keypad.keyHeight
            text: modelData === "back" ? "" : modelData === "." ? Theme.decimalSign : modelData
            icon: modelData === "back" ? "back" : ""
            hint: qsTr("Delete the last digit")
            textSize: Theme.value
            onClicked: keypad.pressed(modelData)
        }
    }
}

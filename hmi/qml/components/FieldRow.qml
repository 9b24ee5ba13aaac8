pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// One value of a form: what it is, what it is set to, what is wrong; a touch changes it.
Rectangle {
    id: row

    required property Field field
    readonly property bool chosen: field.choices.length > 0
    readonly property bool many: field.choices.length > 3

    signal editing
    signal choosing(int choice)

    implicitHeight: Math.max(words.height, chosen ? 0 : value.height) + (chosen ? choice.height + Theme.gap : 0) + 2 * Theme.gap
    color: Theme.panel
    radius: Theme.radius
    border.width: field.problem ? 3 : field.edited ? 2 : 0
    border.color: field.problem ? Theme.text : Theme.manual

    Column {
        id: words
        x: Theme.gutter
        y: row.chosen ? Theme.gap : Math.round((row.height - height) / 2)
        width: row.chosen ? row.width - 2 * Theme.gutter : value.x - 2 * Theme.gutter
        spacing: 2

        Item {
            width: parent.width
            height: name.height

            Icon {
                id: mark
                objectName: "unusual"
                visible: row.field.unusual
                name: "edit"
                size: Math.round(16 * Theme.u)
                y: 2
            }

            Label {
                id: name
                text: row.field.title
                strong: row.field.edited
                font.pixelSize: Theme.small
                x: row.field.unusual ? mark.width + Theme.tight : 0
                width: parent.width - x
                wrapMode: Text.WordWrap
            }
        }

        Label {
            visible: text !== ""
            text: row.field.problem ? row.field.problem : row.field.text
            color: row.field.problem ? Theme.text : Theme.secondary
            strong: row.field.problem !== ""
            font.pixelSize: Theme.caption
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Label {
            objectName: "fieldNote"
            visible: text !== ""
            text: row.field.note
            color: row.field.unusual ? Theme.text : Theme.secondary
            font.pixelSize: Theme.caption
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    TouchButton {
        id: value
        objectName: "field-" + row.field.key
        visible: !row.chosen
        width: Math.round(Math.max(104 * Theme.u, row.width * 0.26))
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: row.field.shown
        hint: row.field.title
        strong: true
        onClicked: row.editing()
    }

    Loader {
        id: choice
        active: row.chosen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        height: Theme.touch
        sourceComponent: row.many ? chips : segments
    }

    Component {
        id: segments

        Segmented {
            textSize: Theme.small
            choices: row.field.choices
            current: row.field.choice
            onChosen: index => row.choosing(index)
        }
    }

    Component {
        id: chips

        Chips {
            choices: row.field.choices
            current: row.field.choice
            onChosen: index => row.choosing(index)
        }
    }
}
